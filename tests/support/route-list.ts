import { fileURLToPath, pathToFileURL } from "node:url";

const built = fileURLToPath(new URL("../../build/server/index.js", import.meta.url));

export type ListedRoute = { id: string; path: string; hasPage: boolean };

/** Every route of the built server with its address pattern, such as `/:lang/min-side/avtaler/:bookingId`. */
export async function listRoutes(): Promise<ListedRoute[]> {
  const { routes } = (await import(/* @vite-ignore */ pathToFileURL(built).href)) as typeof import("../../server.ts");
  const pathOf = (id: string): string => {
    const route = routes[id];
    if (!route) return "";
    return [route.parentId ? pathOf(route.parentId) : "", route.path ?? ""].filter(Boolean).join("/");
  };
  return Object.values(routes)
    .filter((route) => route !== undefined && route.id !== "root")
    .map((route) => ({ id: route.id, path: `/${pathOf(route.id)}`, hasPage: route.module.default !== undefined }));
}
