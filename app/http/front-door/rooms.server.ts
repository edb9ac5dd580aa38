import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/server-runtime";

type Room = "desk" | "participant" | "open";

function roomOfPath(path: string): Room {
  if (path === "/admin" || path.startsWith("/admin/")) return "desk";
  return /^\/[^/]+\/min-side(?:\/|$)/.test(path) ? "participant" : "open";
}

/** The room of a route by its file's name, which is its address; the root and the last "not found" belong to all. */
function isInRoom(id: string, room: Room): boolean {
  if (id === "root" || id === "routes/$") return true;
  const of: Room = id.startsWith("routes/admin") ? "desk" : id.startsWith("routes/$lang.min-side") ? "participant" : "open";
  return of === room;
}

function keepRoom<T>(routes: Record<string, T>, room: Room): Record<string, T> {
  return Object.fromEntries(Object.entries(routes).filter(([id]) => isInRoom(id, room)));
}

/**
 * Remix for each room of the house. The router ranks and compiles all of its routes several times for every request, so
 * each room's handler knows only its own: a sixth of the processor time of a page.
 */
export function createRooms(build: ServerBuild, mode: string): RequestHandler {
  const handlerOf = (room: Room) => createRequestHandler({ ...build, routes: keepRoom(build.routes, room), assets: { ...build.assets, routes: keepRoom(build.assets.routes, room) } }, mode);
  const rooms: Record<Room, RequestHandler> = { desk: handlerOf("desk"), participant: handlerOf("participant"), open: handlerOf("open") };
  return (request, context) => rooms[roomOfPath(new URL(request.url).pathname)](request, context);
}
