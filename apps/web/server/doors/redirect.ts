import type { ServerResponse } from "node:http";

/** Leads on to a path of this server, as a GET, with the cookies to be set or taken away. */
export function redirect(
  response: ServerResponse,
  to: string,
  cookies: readonly string[] = [],
): void {
  response.writeHead(303, {
    Location: to,
    "Cache-Control": "no-store",
    ...(cookies.length > 0 && { "Set-Cookie": [...cookies] }),
  });
  response.end();
}
