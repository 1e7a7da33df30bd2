import type { Server } from "node:http";
import { limits } from "./limits.ts";

/**
 * Stops at SIGTERM or Ctrl+C: no new connection, streams are told to end, and what is being written
 * is finished before the process ends.
 */
export function stopOnSignal(server: Server, stop: AbortController): void {
  const end = () => {
    stop.abort();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
      process.exit(0);
    }, limits.stopTimeout).unref();
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}
