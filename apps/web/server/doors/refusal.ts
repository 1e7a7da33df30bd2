import type { IncomingMessage } from "node:http";
import { Fault } from "@harmel/operations";

/**
 * Why a request is not answered, or nothing. A foreign Host is a name somebody pointed at this
 * machine (DNS rebinding); a foreign Origin is another site writing through the user's browser. A
 * change without any Origin comes from a program, which has no session to be misused, and is taken
 * unless a cookie is with it. Another site may link to a page, but not load it into its own.
 */
export function refusal(
  { method, headers }: Pick<IncomingMessage, "method" | "headers">,
  origins: readonly string[],
): Fault | undefined {
  const host = headers.host?.toLowerCase() ?? "";
  const own = origins.filter((origin) => hostsOf(origin).includes(host));
  if (own.length === 0) return new Fault("host-unknown", { known: origins[0] ?? "" });
  const { origin, cookie, "sec-fetch-site": site, "sec-fetch-mode": mode } = headers;
  const isForeign = site === "cross-site" || site === "same-site";
  if (method === "GET" || method === "HEAD") {
    return isForeign && mode !== "navigate" ? new Fault("origin-foreign") : undefined;
  }
  const isOwn = origin === undefined ? cookie === undefined : own.includes(origin.toLowerCase());
  return isForeign || !isOwn ? new Fault("origin-foreign") : undefined;
}

/** How a Host header may name an origin: with or without the port that its scheme implies. */
function hostsOf(origin: string): readonly string[] {
  const { host, port, protocol } = new URL(origin);
  return port === "" ? [host, `${host}:${protocol === "https:" ? 443 : 80}`] : [host];
}
