import type { IncomingMessage, ServerResponse } from "node:http";
import type { Caller } from "@harmel/accounts";
import type { Home } from "@harmel/operations";
import type { Logger } from "pino";

/** What a handler is given with a request that has passed the doors. */
export interface Visit {
  /** Names the request in the log and in its answer. */
  readonly id: string;
  readonly caller: Caller;
  /** The server's home with the name and the role of the caller: no operation runs in another's. */
  readonly home: Home;
  readonly log: Logger;
  /** Aborted when the server stops: an answer that would go on for ever ends then. */
  readonly stopping: AbortSignal;
}

/** A part of the address space that is answered before Next is asked. */
export interface Route {
  /** `/api/v1` stands for itself and everything below it. */
  readonly prefix: string;
  /** The largest body, in bytes; `"own"` where the handler counts what streams in by itself. */
  readonly bodyLimit: number | "own";
  /** How long a body may take to arrive, in milliseconds; 10,000 unless told. */
  readonly bodyTimeout?: number;
  /** Whether a page asks for the prefix itself again and again: the log tells of it at `debug`. */
  readonly isPolled?: boolean;
  /** Answers, or says that Next is to answer with the page of the address. */
  handle(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void | "page">;
}
