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
    // A connection whose last answer is out would wait for another request.
    setInterval(() => server.closeIdleConnections(), 50);
    setTimeout(() => process.exit(0), limits.stopTimeout);
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}
