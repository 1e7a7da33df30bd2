import type { Settings } from "./Settings.ts";

/**
 * The origins by which this server may be called: the public one, where it is known, the address it
 * listens on, and the names of the loopback.
 */
export function ownOrigins({
  host,
  port,
  publicUrl,
}: Pick<Settings, "host" | "port" | "publicUrl">): readonly string[] {
  const bound = host.includes(":") ? `[${host}]` : host;
  const names = new Set([bound, "127.0.0.1", "localhost", "[::1]"]);
  const own = [...names].map((name) => new URL(`http://${name}:${port}`).origin);
  return publicUrl ? [publicUrl.origin, ...own] : own;
}
