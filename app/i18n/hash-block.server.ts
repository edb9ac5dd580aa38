import { createHash } from "node:crypto";
import type { Content } from "./blocks.ts";

/** A short mark of a block's texts: it changes when any of them does. Soft hyphens are no change. */
export function hashBlock(content: Content): string {
  const texts = Object.entries(content).map(([place, text]) => [place, text.replaceAll("\u00ad", "").trim()]);
  return createHash("sha256").update(JSON.stringify(texts)).digest("base64url").slice(0, 6);
}
