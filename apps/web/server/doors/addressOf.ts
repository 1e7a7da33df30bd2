import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import type { Settings } from "./Settings.ts";

/**
 * From where a request comes. A proxy on this machine says it in the last part of X-Forwarded-For;
 * the parts before, and what anybody else says, may be made up. Of an IPv6 address the network
 * counts (/64): whoever has one address of it has them all.
 */
export function addressOf(
  { headers, socket }: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string } },
  { publicUrl }: Pick<Settings, "publicUrl">,
): string {
  const peer = withoutMapping(socket.remoteAddress ?? "");
  const isProxy = publicUrl !== undefined && /^127\.|^::1$/.test(peer);
  const said = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  const address = isProxy && said ? withoutMapping(said).slice(0, 64) : peer;
  return isIPv6(address) ? networkOf(address) : address;
}

/** An IPv4 address as IPv6 sockets write it is still that address. */
const withoutMapping = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");

/** The first four of the eight groups, those written as `::` filled in. */
function networkOf(address: string): string {
  const [before = [], after] = address.split("::").map((part) => part.split(":").filter(Boolean));
  const missing = after === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(missing).fill("0"), ...(after ?? [])];
  return `${groups.slice(0, 4).join(":").toLowerCase()}::/64`;
}
