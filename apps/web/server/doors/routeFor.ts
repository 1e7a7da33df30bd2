import type { Route } from "./Route.ts";

/** The route that answers a path, if one does: a prefix ends where a part of the path ends. */
export function routeFor(path: string, routes: readonly Route[]): Route | undefined {
  return routes.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
}
