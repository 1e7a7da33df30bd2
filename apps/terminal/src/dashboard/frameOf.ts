import type { Casebook } from "@harmel/core";
import { type CaseEntry, becauseOf, viewOf } from "@harmel/operations";
import { type CaseView, dayAxis } from "@harmel/views";
import type { Look } from "../look/Look.ts";
import { plainData } from "../look/plainData.ts";
import type { EventsShown, Frame, FrameParts } from "../screens/Frame.ts";
import type { State } from "../state/State.ts";
import { partsFor } from "./partsFor.ts";
import { printableEvents } from "./printableEvents.ts";

/** How large the body of the window is. */
export interface BodySize {
  readonly columns: number;
  readonly rows: number;
}

interface Printable {
  readonly view: CaseView;
  readonly parts: FrameParts;
}

const blocks = new WeakMap<CaseView, Printable>();
const letters = new WeakMap<CaseView, Printable>();

/** What a state shows of a casebook. Views are kept, so that asking for one again costs nothing. */
export function frameOf(
  casebook: Casebook,
  state: State,
  look: Look,
  size: BodySize,
  cases: readonly CaseEntry[] = [],
  shown: EventsShown = {},
): Frame {
  const asOf = state.asOf === undefined ? {} : { asOf: state.asOf };
  const made = viewOf(casebook, asOf);
  const kept = look.isAscii ? letters : blocks;
  const printable = kept.get(made) ?? {
    view: plainData(made, look),
    parts: partsFor(casebook, asOf, look),
  };
  kept.set(made, printable);
  const { view, parts } = printable;
  const days = dayAxis(view.coverage.from, view.coverage.to).every();
  const day = state.day ?? view.levels.length - 1;
  const because =
    state.screen === "timeline"
      ? plainData(becauseOf(casebook, { ...asOf, day: days[day] ?? "" }), look)
      : [];
  const events = printableEvents(shown, look);
  const list = plainData(cases, look);
  return { view, parts, state, look, days, because, events, cases: list, ...size };
}
