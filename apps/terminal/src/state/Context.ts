import type { CaseView } from "@harmel/views";

/** What the reducer must know of what is on the screen. */
export interface Context {
  readonly view: CaseView;
  /** The days of the coverage. */
  readonly days: readonly string[];
  /** Rows under the header: a page. */
  readonly page: number;
  /** How far the text on the screen can be scrolled. */
  readonly farthest: number;
  /** The signals behind the day under the cursor, heaviest first. */
  readonly because: readonly string[];
  /** The list on the screen: for each row what enter opens, if anything; none where there is no list. */
  readonly list?: readonly Row[] | undefined;
  /** The first days of the episodes of the dyad on the screen, newest first. */
  readonly episodes?: readonly string[] | undefined;
  /** How many parts the view has: questions, or pages. */
  readonly parts: number;
}

/** A row of a list: the signal, the case or the dyad, `GRC TUR`, that it stands for. */
export interface Row {
  readonly id?: string | undefined;
}
