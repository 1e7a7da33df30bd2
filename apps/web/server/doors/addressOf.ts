import type { IncomingMessage } from "node:http";
import type { Settings } from "./Settings.ts";

/**
 * From where a request comes. A proxy on this machine says it in the last part of X-Forwarded-For;
 * the parts before, and what anybody else says, may be made up.
 */
export function addressOf(
  { headers, socket }: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string } },
  { publicUrl }: Pick<Settings, "publicUrl">,
): string {
  const peer = socket.remoteAddress ?? "";
  const isProxy = publicUrl !== undefined && /^(?:::ffff:)?127\.|^::1$/.test(peer);
  const said = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  return (isProxy && said ? said : peer).slice(0, 64);
}
