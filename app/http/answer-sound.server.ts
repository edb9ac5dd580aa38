import parseRange from "range-parser";
import { soundFileName } from "#app/features/recordings/sound-types.ts";

/**
 * A private sound as a browser's player wants it: whole (200), or the one piece it asks for (206; Safari plays nothing
 * without). 416 for a piece that is not there. Never kept by anybody (no-store), and its file name says nothing.
 */
export function answerSound(request: Request, { sound, mediaType }: { sound: Uint8Array; mediaType: string }): Response {
  const size = sound.length;
  const headers = new Headers({
    "Content-Type": mediaType,
    "Content-Disposition": `inline; filename="${soundFileName(mediaType)}"`,
    "Accept-Ranges": "bytes",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  const asked = request.headers.get("Range");
  // A condition on a version can never hold: these answers carry none. Then the whole is right.
  const ranges = asked && !request.headers.has("If-Range") ? parseRange(size, asked) : -2;
  if (ranges === -1) {
    headers.set("Content-Range", `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const [range, another] = ranges === -2 || ranges.type !== "bytes" ? [] : ranges;
  const piece = range && !another ? sound.subarray(range.start, range.end + 1) : sound;
  headers.set("Content-Length", String(piece.length));
  if (range && !another) headers.set("Content-Range", `bytes ${range.start}-${range.end}/${size}`);
  return new Response(piece as BodyInit, { status: range && !another ? 206 : 200, headers });
}
