import type { IncomingMessage } from "node:http";

export type Refusal = { status: number; text: string };

const names = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Why a request is not answered, or nothing. A foreign Host is a name somebody pointed at this
 * machine (DNS rebinding); a foreign Origin is another site writing through the user's browser.
 */
export function refusal(
  { method, headers }: Pick<IncomingMessage, "method" | "headers">,
  port: number,
): Refusal | undefined {
  const hosts = names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  const host = headers.host?.toLowerCase() ?? "";
  if (!hosts.includes(host)) {
    return { status: 421, text: `open http://127.0.0.1:${port}, the only name of this server` };
  }
  const reads = method === "GET" || method === "HEAD";
  if (!reads && headers.origin?.toLowerCase() !== `http://${host}`) {
    return { status: 403, text: "changes are taken from this server's own pages only" };
  }
  return undefined;
}
