import { listCases, openCase, perform } from "@harmel/operations";
import { frameOf } from "../dashboard/frameOf.ts";
import { press } from "../dashboard/press.ts";
import type { Look } from "../look/Look.ts";
import type { Frame } from "../screens/Frame.ts";
import { type State, initialState } from "../state/State.ts";

const home = { folder: "/nowhere" };
const casebook = await perform(openCase, home, { case: "belarus-ukraine-2024" });
const cases = await perform(listCases, home, {});

/** How a test wants to see the first case. */
interface Wanted {
  readonly state?: Partial<State>;
  readonly look?: Partial<Look>;
  readonly columns?: number;
  readonly rows?: number;
}

/** The first case in a window of 80 × 24 unless told, without how far its answers hold. */
export function testFrame(wanted: Wanted = {}): Frame {
  const state = { ...initialState, ...wanted.state };
  const look = { isAscii: false, hasColour: true, ...wanted.look };
  const { columns = 80, rows = 18 } = wanted;
  return frameOf(casebook, state, look, { columns, rows }, cases);
}

/** The state after keys were pressed, one after the other. */
export function pressed(keys: readonly string[], wanted: Wanted = {}): State {
  return keys.reduce(
    (state, key) => press(testFrame({ ...wanted, state }), key),
    testFrame(wanted).state,
  );
}
