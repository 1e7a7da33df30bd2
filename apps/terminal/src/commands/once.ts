import type { Casebook } from "@harmel/core";
import { viewOf } from "@harmel/operations";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { frameOf } from "../dashboard/frameOf.ts";
import { lookOf } from "../look/Look.ts";
import { asText } from "../screens/asText.ts";
import { smallest } from "../screens/tooSmall.ts";
import { type ScreenName, initialState } from "../state/State.ts";

/** What is printed, and how. */
interface Wanted {
  readonly asOf: string | undefined;
  readonly isAscii: boolean;
  /** One view in full; without it the timeline, the channels and the signals. */
  readonly view?: ScreenName | undefined;
}

/** The dashboard as plain text, as wide as the terminal or 80 columns. */
export function once(
  casebook: Casebook,
  { asOf, isAscii, view }: Wanted,
  { environment, columns = 80 }: Surroundings,
): string {
  const look = { ...lookOf(environment, { ascii: isAscii }), hasColour: false };
  // The full view is made first: every answer is printed with how far it holds.
  viewOf(casebook, { ...(asOf && { asOf }), fragility: true });
  const width = Math.min(200, Math.max(smallest.columns, columns));
  const state = { ...initialState, screen: view ?? "timeline", asOf };
  const frame = frameOf(casebook, state, look, { columns: width, rows: 40 });
  return asText(frame, view && [view]);
}
