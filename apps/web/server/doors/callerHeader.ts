import type { IncomingHttpHeaders } from "node:http";
import type { Caller } from "@harmel/accounts";

const name = "x-harmel-caller";

/** Takes out what a client may have sent in the name of the server, and says who calls, for Next's pages. */
export function setCallerHeader(headers: IncomingHttpHeaders, caller: Caller | undefined): void {
  for (const sent of Object.keys(headers)) if (sent.startsWith("x-harmel-")) delete headers[sent];
  if (caller) headers[name] = encodeURIComponent(JSON.stringify(caller));
}

/** Who calls, from the header that the server set; nobody where it set none. */
export function readCallerHeader(headers: Pick<Headers, "get">): Caller | undefined {
  const text = headers.get(name);
  return text === null ? undefined : (JSON.parse(decodeURIComponent(text)) as Caller);
}
