import { type RequestListener, type Server, createServer } from "node:http";

/** How long a request may take to arrive, in milliseconds, and how much its head may hold, in bytes. */
export interface Limits {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  readonly connectionsCheckingInterval: number;
  readonly maxHeaderSize: number;
}

/** The server's limits. A body has ten minutes: an upload of events over a slow line takes that long. */
export const limits: Limits = {
  headersTimeout: 10_000,
  requestTimeout: 600_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
};

/** A server that is not yet listening. */
export function openServer(listener: RequestListener, given: Limits = limits): Server {
  return createServer(given, listener);
}
