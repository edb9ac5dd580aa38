/** True when a browser only guesses that the page will be wanted: then nobody has read it, and nothing may be noted. */
export function isPrefetch(request: Request): boolean {
  return /prefetch|prerender/.test(`${request.headers.get("Sec-Purpose") ?? ""} ${request.headers.get("Purpose") ?? ""}`);
}
