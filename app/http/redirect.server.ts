import { redirect } from "@remix-run/node";

const ownPath = /^\/(?:[a-zA-Z-]{2,8}|admin)(?:\/[\p{L}\p{N}._~-]+)*\/?(?:\?[\w=&%.+-]*)?$/u;

/** The path if it is one of our own pages, otherwise the fallback. Refuses `//`, `\`, schemes and the sign-out address. */
export function safePath(path: string | null | undefined, fallback: string): string {
  if (!path || path.length > 300 || !ownPath.test(path) || path.includes("..") || path.includes("logg-ut")) return fallback;
  return path;
}

/** 303 to one of our own pages, so that the answer to a post is a page that can be reloaded. */
export function seeOther(path: string, headers?: HeadersInit): Response {
  return redirect(safePath(path, "/"), { status: 303, ...(headers ? { headers } : {}) });
}
