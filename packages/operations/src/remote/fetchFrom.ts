import { Fault } from "../Fault.ts";
import type { Remote } from "./Remote.ts";

/**
 * Sends a request below `/api/v1` of a server. A redirect is not followed: the token would go along.
 *
 * @throws {Fault} `server-unreachable`, or `server-strange` where the address is none.
 */
export async function fetchFrom(
  { url, token }: Remote,
  path: string,
  { headers, ...rest }: RequestInit & { readonly headers: Record<string, string> },
): Promise<Response> {
  const base = URL.parse(url);
  if (base === null || !/^https?:$/.test(base.protocol)) {
    throw new Fault("server-strange", { what: "it is no address", url });
  }
  const address = `${base.origin}${base.pathname.replace(/\/$/, "")}/api/v1${path}`;
  try {
    // The terminal's bundle takes the bare word away from Ink, which reads itself by it.
    return await globalThis.fetch(address, {
      ...rest,
      redirect: "manual",
      headers: { ...headers, ...(token && { Authorization: `Bearer ${token}` }) },
    });
  } catch (cause) {
    if (rest.signal?.aborted) throw cause;
    const { cause: inner } = cause as { cause?: NodeJS.ErrnoException };
    throw new Fault("server-unreachable", { reason: inner?.code ?? "no answer", url }, { cause });
  }
}
