/** Where a command belongs in help. */
export type Category = "Views" | "Moving" | "Signals" | "Time" | "Harmel";

/** What a key does. */
export interface KeyBinding {
  readonly keys: readonly string[];
  readonly description: string;
  readonly category: Category;
  /** In the last row: what it is called there. */
  readonly hint?: string;
}

/** Every command with its keys: what help shows and the reducer obeys. One meaning a key. */
export const keyTable = {
  "view.overview": { keys: ["1"], description: "overview", category: "Views" },
  "view.timeline": { keys: ["2"], description: "timeline", category: "Views" },
  "view.signals": { keys: ["3"], description: "signals", category: "Views" },
  "view.channels": { keys: ["4"], description: "channels and weeks", category: "Views" },
  "view.explanations": { keys: ["5"], description: "explanations of the turns", category: "Views" },
  "view.attention": {
    keys: ["6"],
    description: "attention: who wrote about what",
    category: "Views",
  },
  "view.claims": {
    keys: ["7"],
    description: "claims: what was said, what was seen",
    category: "Views",
  },
  "view.brief": {
    keys: ["8", "b"],
    description: "the brief, as harmel brief prints it",
    category: "Views",
  },
  "view.next": { keys: ["tab"], description: "next view", category: "Views" },
  "view.previous": { keys: ["shift+tab"], description: "previous view", category: "Views" },
  "move.up": {
    keys: ["up", "k"],
    description: "a row up; on the timeline a week back",
    category: "Moving",
  },
  "move.down": {
    keys: ["down", "j"],
    description: "a row down; on the timeline a week on",
    category: "Moving",
  },
  "move.left": {
    keys: ["left", "h"],
    description: "a day, week, question or page back",
    category: "Moving",
  },
  "move.right": {
    keys: ["right", "l"],
    description: "a day, week, question or page on",
    category: "Moving",
  },
  "move.page-up": { keys: ["page-up", "ctrl+u"], description: "a page up", category: "Moving" },
  "move.page-down": {
    keys: ["page-down", "ctrl+d"],
    description: "a page down",
    category: "Moving",
  },
  "move.first": { keys: ["g", "home"], description: "to the beginning", category: "Moving" },
  "move.last": { keys: ["G", "end"], description: "to the end", category: "Moving" },
  "part.previous": {
    keys: ["["],
    description: "previous phase, question, page, list or episode",
    category: "Moving",
  },
  "part.next": {
    keys: ["]"],
    description: "next phase, question, page, list or episode",
    category: "Moving",
  },
  "time.as-of": {
    keys: ["t"],
    description: "show what was known on a day",
    category: "Time",
    hint: "as of",
  },
  "signal.open": {
    keys: ["enter"],
    description: "open what is chosen, or the signal behind the day or week",
    category: "Signals",
    hint: "open",
  },
  "signal.filter": {
    keys: ["/"],
    description: "filter by words",
    category: "Signals",
    hint: "filter",
  },
  "signal.sort": {
    keys: ["s"],
    description: "sort by day, day known or weight",
    category: "Signals",
    hint: "sort",
  },
  "episode.adopt": {
    keys: ["a"],
    description: "event data: make a case of the chosen episode",
    category: "Signals",
  },
  "harmel.back": { keys: ["escape"], description: "back, or clear the filter", category: "Harmel" },
  "harmel.cases": {
    keys: ["c"],
    description: "the cases: enter opens another",
    category: "Harmel",
    hint: "cases",
  },
  "harmel.events": {
    keys: ["e"],
    description: "event data: the dyads of the archive, ranked",
    category: "Harmel",
    hint: "events",
  },
  "harmel.help": { keys: ["?"], description: "these keys", category: "Harmel", hint: "help" },
  "harmel.quit": { keys: ["q"], description: "quit", category: "Harmel", hint: "quit" },
  "harmel.interrupt": { keys: ["ctrl+c"], description: "quit at once", category: "Harmel" },
} as const satisfies Record<string, KeyBinding>;

/** The name of a command. */
export type CommandName = keyof typeof keyTable;

const byKey = new Map<string, CommandName>(
  Object.entries(keyTable).flatMap(([command, { keys }]) =>
    keys.map((key) => [key, command as CommandName] as const),
  ),
);

/** The command of a key, if it has one. */
export function commandOf(key: string): CommandName | undefined {
  return byKey.get(key);
}
