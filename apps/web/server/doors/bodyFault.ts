import type { IncomingMessage } from "node:http";
import { Fault } from "@harmel/operations";
import { limits } from "./limits.ts";

/**
 * Why a body is not read, or nothing. It must say its length beforehand, so that none is larger
 * than it says; a route that counts for itself (`"own"`) may take a stream.
 */
export function bodyFault(
  { headers }: Pick<IncomingMessage, "headers">,
  limit: number | "own" = limits.body,
): Fault | undefined {
  if (limit === "own") return undefined;
  if (headers["transfer-encoding"] !== undefined) return new Fault("body-without-length");
  const length = Number(headers["content-length"] ?? 0);
  return length > limit ? new Fault("body-too-large", { limit, length }) : undefined;
}
