import { z } from "zod";

/** What is searched for: a few words. Messages are text keys. */
export const searchForm = z.object({
  query: z.string("search:too-short").trim().min(2, "search:too-short").max(100, "search:too-long"),
});
