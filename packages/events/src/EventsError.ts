/** What can be wrong with event files and archives, apart from single rows, which are rejected. */
export type EventsErrorCode =
  | "archive-address-invalid"
  | "archive-address-password"
  | "archive-busy"
  | "archive-unreadable"
  | "cluster-changed"
  | "cluster-database-missing"
  | "cluster-failed"
  | "cluster-refused"
  | "cluster-shard-down"
  | "cluster-shard-not-found"
  | "cluster-unknown"
  | "cluster-unreachable"
  | "data-set-name"
  | "disk-full"
  | "events-empty"
  | "events-none-read"
  | "file-changed"
  | "file-cut-off"
  | "file-is-folder"
  | "file-missing"
  | "file-unpacks-too-large"
  | "file-unreadable"
  | "format-unknown"
  | "mapping-invalid"
  | "mapping-missing"
  | "scheme-unsure"
  | "text-not-utf8"
  | "zip-not-one-file";

/** A fault that whoever gives the file can mend; the words are those of the table of faults. */
export class EventsError extends Error {
  readonly code: EventsErrorCode;
  readonly fields: Readonly<Record<string, string | number>>;

  constructor(
    code: EventsErrorCode,
    fields: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(`${code} ${JSON.stringify(fields)}`, { cause });
    this.name = "EventsError";
    this.code = code;
    this.fields = fields;
  }
}
