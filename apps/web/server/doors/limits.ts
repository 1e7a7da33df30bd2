/** What a request may hold, in bytes, and how long it may take to arrive, in milliseconds. */
export const limits = {
  maxHeaderSize: 16 * 1024,
  /** A page's form or a record. */
  body: 1024 * 1024,
  headersTimeout: 10_000,
  /** A body that holds at most `body`. */
  bodyTimeout: 10_000,
  /** An upload of event data: an hour. */
  requestTimeout: 3_600_000,
  keepAliveTimeout: 5_000,
  /** How long answers that are under way have to end when the server stops. */
  stopTimeout: 8_000,
} as const;
