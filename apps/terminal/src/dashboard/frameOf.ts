import type { Casebook } from "@harmel/core";
import { becauseOf, viewOf } from "@harmel/operations";
import { type CaseView, dayAxis } from "@harmel/views";
import type { Look } from "../look/Look.ts";
import { plainData } from "../look/plainData.ts";
import type { Frame } from "../screens/Frame.ts";
import type { State } from "../state/State.ts";

/** How large the body of the window is. */
export interface BodySize {
  readonly columns: number;
  readonly rows: number;
}

const printable = new WeakMap<CaseView, CaseView>();

/** What a state shows of a casebook. Views are kept, so that asking for one again costs nothing. */
export function frameOf(casebook: Casebook, state: State, look: Look, size: BodySize): Frame {
  const asOf = state.asOf === undefined ? {} : { asOf: state.asOf };
  const made = viewOf(casebook, asOf);
  const view = printable.get(made) ?? plainData(made, look);
  printable.set(made, view);
  const days = dayAxis(view.coverage.from, view.coverage.to).every();
  const day = state.day ?? view.levels.length - 1;
  const because =
    state.screen === "timeline"
      ? plainData(becauseOf(casebook, { ...asOf, day: days[day] ?? "" }), look)
      : [];
  return { view, state, look, days, because, ...size };
}
