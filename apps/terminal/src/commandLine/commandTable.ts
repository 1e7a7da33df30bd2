/** What the command line offers. */
export interface CommandEntry {
  /** How its arguments are written in help. */
  readonly usage: string;
  /** Where a command is an operation, the words are those of the operation. */
  readonly summary?: string;
  readonly arguments: readonly [least: number, most: number];
  readonly options: readonly OptionName[];
}

/** Every option: with what it is followed by, if anything, and its summary. */
export const optionTable = {
  "as-of": { value: "DATE", summary: "as known on a day, YYYY-MM-DD" },
  json: { value: undefined, summary: "one JSON document on standard output" },
  format: { value: "FORMAT", summary: "of a brief: md, html or json; of event files: see import" },
  once: { value: undefined, summary: "print the dashboard as plain text" },
  view: { value: "VIEW", summary: "begin with a view, or print it: overview, timeline, signals …" },
  ascii: { value: undefined, summary: "plain ASCII letters only" },
  map: { value: "FILE", summary: "mapping of a spreadsheet's columns, for the format csv" },
  "suggest-map": { value: undefined, summary: "print a draft of that mapping, import nothing" },
  "data-set": { value: "NAME", summary: "the data set of KEDS files; else named as the format" },
  name: { value: "NAME", summary: "what the imported file is called in the report" },
  progress: { value: "json", summary: "progress as JSON lines on standard error" },
  from: { value: "DATE", summary: "first day of a series" },
  to: { value: "DATE", summary: "last day of a series" },
  on: { value: "DATE", summary: "the day of a screening or an outlook" },
  window: { value: "DAYS", summary: "days that count as the last weeks; 28" },
  limit: { value: "N", summary: "how many dyads are listed; 50" },
  onset: { value: "DATE", summary: "a day of the episode to adopt; else the last one is" },
  id: { value: "ID", summary: "the id of the new casebook" },
  title: { value: "TITLE", summary: "what the new casebook is called" },
  "with-restricted": { value: undefined, summary: "take rows along that may not be passed on" },
  out: { value: "PATH", summary: "write an adopted casebook to a file, an export into a folder" },
  archive: {
    value: "ADDRESS",
    summary: "events on a cluster (else HARMEL_ARCHIVE, else the home's)",
  },
  role: { value: "ROLE", summary: "of a user or a token: reader, coder, editor or admin" },
  days: { value: "DAYS", summary: "how long a token holds; 90" },
  home: { value: "DIR", summary: "where Harmel keeps its data (else HARMEL_HOME)" },
} as const satisfies Record<
  string,
  { readonly value: string | undefined; readonly summary: string }
>;

/** The name of an option, without its two dashes. */
export type OptionName = keyof typeof optionTable;

/** Every command, of one word or two. With none the dashboard opens. */
export const commandTable = {
  dashboard: {
    usage: "[CASE]",
    summary: "open a case in the terminal; the command when none is named",
    arguments: [0, 1],
    options: ["as-of", "view", "once", "ascii", "home"],
  },
  analyse: {
    usage: "CASE",
    arguments: [1, 1],
    options: ["as-of", "json", "ascii", "home"],
  },
  brief: {
    usage: "CASE",
    arguments: [1, 1],
    options: ["as-of", "format", "json", "home"],
  },
  check: {
    usage: "FILE",
    arguments: [1, 1],
    options: ["json", "home"],
  },
  cases: {
    usage: "",
    arguments: [0, 0],
    options: ["json", "home"],
  },
  import: {
    usage: "FILE…",
    arguments: [1, Number.POSITIVE_INFINITY],
    options: [
      "format",
      "map",
      "suggest-map",
      "data-set",
      "name",
      "progress",
      "json",
      "archive",
      "home",
    ],
  },
  series: {
    usage: "A B",
    arguments: [2, 2],
    options: ["from", "to", "json", "archive", "home"],
  },
  episodes: {
    usage: "A B",
    arguments: [2, 2],
    options: ["from", "to", "json", "archive", "home"],
  },
  adopt: {
    usage: "A B",
    arguments: [2, 2],
    options: ["onset", "id", "title", "out", "with-restricted", "json", "archive", "home"],
  },
  screen: {
    usage: "--on DATE",
    arguments: [0, 0],
    options: ["on", "window", "limit", "json", "archive", "home"],
  },
  outlook: {
    usage: "A B",
    arguments: [2, 2],
    options: ["on", "json", "archive", "home"],
  },
  evaluate: {
    usage: "CRISES",
    arguments: [1, 1],
    options: ["json", "archive", "home"],
  },
  "user add": { usage: "NAME", arguments: [1, 1], options: ["role", "json", "home"] },
  "user list": { usage: "", arguments: [0, 0], options: ["json", "home"] },
  "user role": { usage: "NAME ROLE", arguments: [2, 2], options: ["json", "home"] },
  "user password": { usage: "NAME", arguments: [1, 1], options: ["json", "home"] },
  "user remove": { usage: "NAME", arguments: [1, 1], options: ["json", "home"] },
  "token add": { usage: "NAME", arguments: [1, 1], options: ["role", "days", "json", "home"] },
  "token list": { usage: "", arguments: [0, 0], options: ["json", "home"] },
  "token revoke": { usage: "ID", arguments: [1, 1], options: ["json", "home"] },
  help: { usage: "", summary: "show this text", arguments: [0, 1], options: [] },
  version: { usage: "", summary: "show the version", arguments: [0, 0], options: [] },
} as const satisfies Record<string, CommandEntry>;

/** The name of a command. */
export type CommandName = keyof typeof commandTable;
