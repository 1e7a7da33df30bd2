import { Fault } from "../Fault.ts";
import { requestOf } from "../http/requestOf.ts";
import { faultOf } from "../http/problemOf.ts";
import type { Operation } from "../operation.ts";
import { fetchFrom } from "./fetchFrom.ts";
import type { Remote } from "./Remote.ts";

/**
 * Asks a server for an operation: the same answers and the same faults as here.
 *
 * @throws {Fault} of the server; `server-unreachable`, `server-strange` and `server-refused` where
 * there is none; `not-remote` for what is done where the data lies.
 */
export async function askServer(
  { name, http }: Pick<Operation, "name" | "http">,
  remote: Remote,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  if (http === undefined) throw new Fault("not-remote", { name });
  const { method, path, query, body, ifMatch } = requestOf(http, input);
  const words = new URLSearchParams(query).toString();
  const response = await fetchFrom(remote, `${path}${words && `?${words}`}`, {
    method: method.toUpperCase(),
    headers: {
      Accept: "application/json",
      ...(ifMatch !== undefined && { "If-Match": `"${ifMatch}"` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const json = await jsonOf(response, remote.url);
  if (response.ok) return json;
  throw faultOf(json) ?? strange(response, remote.url);
}

async function jsonOf(response: Response, url: string): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw strange(response, url);
  }
}

function strange({ status }: Response, url: string): Fault {
  if (status === 401) return new Fault("server-refused", { url });
  return new Fault("server-strange", { what: `it answers ${status}`, url });
}
