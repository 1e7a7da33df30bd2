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
  format: {
    value: "FORMAT",
    summary: "of a brief: md, html, json; of an export: json, csv, md, folder; of event files",
  },
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
  limit: { value: "N", summary: "how many are listed; 50" },
  onset: { value: "DATE", summary: "a day of the episode to adopt; else the last one is" },
  id: { value: "ID", summary: "the id of the new casebook" },
  title: { value: "TITLE", summary: "what the new casebook is called" },
  out: { value: "PATH", summary: "write an adopted casebook to a file, an export into a folder" },
  "with-restricted": { value: undefined, summary: "take rows along that may not be passed on" },
  archive: {
    value: "ADDRESS",
    summary: "events on a cluster (else HARMEL_ARCHIVE, else the home's)",
  },
  role: { value: "ROLE", summary: "of a user or a token: reader, coder, editor or admin" },
  days: { value: "DAYS", summary: "how long a token holds; 90" },
  why: { value: "TEXT", summary: "why something is changed, for the history" },
  since: {
    value: "NUMBER",
    summary: "where in the history an export was made: its merge then keeps what changed since",
  },
  preview: { value: undefined, summary: "say what a merge would do, and do nothing" },
  conflicts: { value: "SIDE", summary: "whose record stays in a merge: existing or incoming" },
  url: {
    value: "URL",
    summary: "a server that holds the data (else HARMEL_URL); HARMEL_TOKEN signs in",
  },
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
    options: ["as-of", "view", "once", "ascii", "url", "home"],
  },
  analyse: {
    usage: "CASE",
    arguments: [1, 1],
    options: ["as-of", "json", "ascii", "url", "home"],
  },
  brief: {
    usage: "CASE",
    arguments: [1, 1],
    options: ["as-of", "format", "json", "url", "home"],
  },
  check: {
    usage: "FILE",
    arguments: [1, 1],
    options: ["json", "home"],
  },
  cases: {
    usage: "",
    arguments: [0, 0],
    options: ["json", "url", "home"],
  },
  new: { usage: "FILE", arguments: [1, 1], options: ["why", "json", "url", "home"] },
  copy: { usage: "CASE [ID]", arguments: [1, 2], options: ["why", "json", "url", "home"] },
  write: { usage: "CASE FILE", arguments: [2, 2], options: ["why", "json", "url", "home"] },
  remove: {
    usage: "CASE [LIST/ID]",
    arguments: [1, 2],
    options: ["why", "json", "url", "home"],
  },
  recover: {
    usage: "CASE [LIST/ID]",
    arguments: [1, 2],
    options: ["why", "json", "url", "home"],
  },
  export: {
    usage: "CASE",
    arguments: [1, 1],
    options: ["format", "out", "with-restricted", "json", "url", "home"],
  },
  merge: {
    usage: "FILE CASE",
    arguments: [2, 2],
    options: ["since", "preview", "conflicts", "why", "json", "url", "home"],
  },
  history: {
    usage: "CASE [LIST/ID]",
    arguments: [1, 2],
    options: ["limit", "json", "url", "home"],
  },
  undo: { usage: "CASE NUMBER", arguments: [2, 2], options: ["why", "json", "url", "home"] },
  search: {
    usage: "WORDS",
    arguments: [1, Number.POSITIVE_INFINITY],
    options: ["limit", "json", "url", "home"],
  },
  backup: { usage: "FILE", arguments: [1, 1], options: ["json", "home"] },
  restore: { usage: "FILE", arguments: [1, 1], options: ["json", "home"] },
  doctor: { usage: "", arguments: [0, 0], options: ["json", "url", "home"] },
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
    options: ["from", "to", "json", "archive", "url", "home"],
  },
  episodes: {
    usage: "A B",
    arguments: [2, 2],
    options: ["from", "to", "json", "archive", "url", "home"],
  },
  adopt: {
    usage: "A B",
    arguments: [2, 2],
    options: ["onset", "id", "title", "out", "with-restricted", "json", "archive", "home"],
  },
  screen: {
    usage: "--on DATE",
    arguments: [0, 0],
    options: ["on", "window", "limit", "json", "archive", "url", "home"],
  },
  outlook: {
    usage: "A B",
    arguments: [2, 2],
    options: ["on", "json", "archive", "url", "home"],
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
  help: {
    usage: "[COMMAND]",
    summary: "show this text, or the help of one command",
    arguments: [0, 2],
    options: [],
  },
  version: { usage: "", summary: "show the version", arguments: [0, 0], options: [] },
} as const satisfies Record<string, CommandEntry>;

/** The name of a command. */
export type CommandName = keyof typeof commandTable;
