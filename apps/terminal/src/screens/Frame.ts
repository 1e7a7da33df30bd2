import type { CaseEntry } from "@harmel/operations";
import type {
  ArchiveView,
  AttentionView,
  BecauseView,
  CaseView,
  ChannelsView,
  ClaimsView,
  DyadView,
  ExplanationsView,
  ScreeningView,
} from "@harmel/views";
import type { Look } from "../look/Look.ts";
import type { State } from "../state/State.ts";

/** What the further views of a case show; each is made when it is first asked for. */
export interface FrameParts {
  readonly explanations: ExplanationsView;
  readonly channels: ChannelsView;
  readonly claims: ClaimsView;
  readonly attention: AttentionView;
  /** The lines of the brief in Markdown. */
  readonly brief: readonly string[];
}

/** What of the event data is read; what is missing is being read. */
export interface EventsShown {
  readonly screening?: ScreeningView | undefined;
  readonly dyad?: DyadView | undefined;
  /** What the archive holds, where it holds nothing to rank. */
  readonly archive?: ArchiveView | undefined;
  /** Whether the list is that of the words before: the next is being read. */
  readonly isStale?: boolean | undefined;
  /** Why it could not be read. */
  readonly failed?: string | undefined;
}

/** Everything a screen is drawn from. */
export interface Frame {
  readonly view: CaseView;
  readonly parts: FrameParts;
  readonly state: State;
  readonly look: Look;
  /** The days of the coverage. */
  readonly days: readonly string[];
  /** The signals behind the day under the cursor, heaviest first. */
  readonly because: readonly BecauseView[];
  readonly events: EventsShown;
  /** The cases that can be opened. */
  readonly cases: readonly CaseEntry[];
  readonly columns: number;
  /** Rows under the header and above the hints. */
  readonly rows: number;
}
