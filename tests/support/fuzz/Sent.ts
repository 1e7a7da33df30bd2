/** A request as it is sent. */
export interface Sent {
  readonly method: string;
  /** Path and query, as they stand in the request. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** Sent as bytes that no client writes: what is done to the message, and its own lengths. */
  readonly broken?: readonly Breakage[];
}

/** A stretch of a message that other bytes take the place of. */
export interface Breakage {
  /** Where it begins, as a share of the message. */
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

/** What came back. */
export interface Answered {
  /** None where the connection was closed without an answer. */
  readonly status: number | undefined;
  readonly type: string;
  readonly text: string;
  /** Milliseconds from the first byte sent to the last received. */
  readonly took: number;
}
