import type { BecauseView, CaseView } from "@harmel/views";
import type { Look } from "../look/Look.ts";
import type { State } from "../state/State.ts";

/** Everything a screen is drawn from. */
export interface Frame {
  readonly view: CaseView;
  readonly state: State;
  readonly look: Look;
  /** The days of the coverage. */
  readonly days: readonly string[];
  /** The signals behind the day under the cursor, heaviest first. */
  readonly because: readonly BecauseView[];
  readonly columns: number;
  /** Rows under the header and above the hints. */
  readonly rows: number;
}
