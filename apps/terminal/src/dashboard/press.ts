import { farthestScroll } from "../screens/screen.ts";
import { listOf, partCount } from "../screens/listOf.ts";
import type { Frame } from "../screens/Frame.ts";
import { commandOf } from "../state/keyTable.ts";
import { reduce } from "../state/reducer.ts";
import type { State } from "../state/State.ts";
import { type } from "../state/typing.ts";

/** What a key makes of what is shown: typed into the line that is open, else by its command. */
export function press(frame: Frame, key: string): State {
  const { state, view, days, rows } = frame;
  if (state.prompt !== undefined) return type(state, key, view.knownUntil);
  const command = commandOf(key);
  if (command === undefined) return { ...state, message: undefined };
  const because = frame.because.flatMap(({ signals }) => signals);
  return reduce(state, command, {
    view,
    days,
    because,
    page: rows,
    farthest: farthestScroll(frame),
    list: listOf(frame),
    episodes: frame.events.dyad?.episodes.map(({ onset }) => onset).toReversed(),
    parts: partCount(frame),
  });
}
