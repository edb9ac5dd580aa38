import { z } from "zod";
import { isHidden, pageSlugs } from "./page-list.ts";

/** The longest text about a page, in characters. */
export const feedbackMax = 500;

/** The two buttons under a page. Not under one that somebody may have to hide: in a small place a count points to a person. */
export const easyForm = z.object({ page: z.enum(pageSlugs.filter((slug) => !isHidden(slug))), easy: z.enum(["yes", "no"]) });

/** The words that may follow. `answer` is the id of what was pressed. */
export const feedbackTextForm = z.object({
  answer: z.uuid(),
  text: z
    .string("pages:feedback.problem")
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1, "pages:feedback.problem").max(feedbackMax, "pages:feedback.problem")),
});
