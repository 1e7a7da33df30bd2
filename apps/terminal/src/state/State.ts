/** The views, in the order of their numbers. */
export const screens = [
  "overview",
  "timeline",
  "signals",
  "channels",
  "explanations",
  "attention",
  "claims",
  "brief",
] as const;

/** One of the views. */
export type ScreenName = (typeof screens)[number];

/** By what the signals are sorted, in the order in which `s` goes through them. */
export const sorts = ["day", "known", "weight"] as const;

/** A line that is being typed. */
export interface Prompt {
  /** `dyads` and `on` cut the screening down and set its day. */
  readonly kind: "filter" | "as-of" | "dyads" | "on";
  readonly text: string;
  /** What is wrong with it. */
  readonly problem?: string;
}

/** The lists of a screening, in the order in which brackets go through them. */
export const dyadLists = ["all", "alerts", "opportunities"] as const;

/** What the user has chosen of the event data. */
export interface EventsState {
  /** The day of the screening; without it the archive's last. */
  readonly on?: string | undefined;
  readonly filter: string;
  readonly list: (typeof dyadLists)[number];
  /** The dyad that is opened. */
  readonly dyad?: readonly [string, string] | undefined;
}

/** An episode that the archive shows, by its dyad and its first day. */
export interface Adopting {
  readonly a: string;
  readonly b: string;
  readonly onset: string;
}

/** What the user has chosen; what is shown follows from it and the case. */
export interface State {
  readonly screen: ScreenName;
  /** The day of knowledge; without it the default of the case. */
  readonly asOf?: string | undefined;
  /** The number of the day under the cursor of the timeline; without it the last one known. */
  readonly day?: number | undefined;
  /** The number of the chosen week; without it the last one. */
  readonly week?: number | undefined;
  /** The id of the chosen signal; without it the first of the list. */
  readonly signal?: string | undefined;
  /** The chosen row of the lists that have no ids of their own: the first unless told. */
  readonly rows: Readonly<Partial<Record<ScreenName | "cases" | "events" | "episodes", number>>>;
  /** The part shown of a view that has several, as a question of Explanations: the first unless told. */
  readonly parts: Readonly<Partial<Record<ScreenName, number>>>;
  /** Whether the chosen row is opened: a signal or claim in full, the matrix of a question. */
  readonly isOpen: boolean;
  /** The view from which the signal was opened: escape leads back to it. */
  readonly from?: { readonly screen: ScreenName; readonly isOpen: boolean } | undefined;
  readonly filter: string;
  readonly sort: (typeof sorts)[number];
  /** The first line shown of what is read by scrolling: channels, an opened signal, help. */
  readonly scroll: number;
  /** What is laid over the view. */
  readonly over?: "help" | "cases" | "events" | undefined;
  readonly events: EventsState;
  readonly prompt?: Prompt | undefined;
  /** One thing to say in the last row, until the next key. */
  readonly message?: string | undefined;
  /** The id of another case that the user has chosen. */
  readonly opening?: string | undefined;
  /** The episode that is being made a case of. */
  readonly adopting?: Adopting | undefined;
  /** The exit code, once the user has left. */
  readonly exit?: number | undefined;
}

/** What the dashboard begins with. */
export const initialState: State = {
  screen: "overview",
  rows: {},
  parts: {},
  isOpen: false,
  filter: "",
  sort: "day",
  scroll: 0,
  events: { filter: "", list: "all" },
};
