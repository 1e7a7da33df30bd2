import { dayNumber, dayText, isDay } from "../time/day.ts";
import { draftOf } from "./draft.ts";
import { factsBetween } from "./factsBetween.ts";
import { levelsToday } from "./levelsToday.ts";
import { passDay } from "./passDay.ts";
import { readSignal } from "./readSignal.ts";
import type { StreamFact, StreamInput, StreamState } from "./streamState.ts";
import { takeSignal } from "./take.ts";

/**
 * Takes one signal, or lets a day begin: the streaming twin of `analyse`, a pure step.
 *
 * After the signals in the order in which they became known, `state.levels` is what
 * `analyse(casebook, { asOf: state.day }).on(state.day)` says, to the last digits of a sum, within a
 * day in any order; late arrivals, endings before their beginnings and evidence that changes what
 * was known included. A signal older than the stream's day counts from its own day; the clock never
 * goes back. Evidence published after the stream's day is left out until it is sent again.
 *
 * Memory: a signal in a position and its moves are kept one by one for `memoryDays` after it was
 * last taken and after its last day; then the position keeps them in sum, and the id as long as it
 * stands. What would change such a sum is left out, and a fact `too late` says so; an ending of a
 * signal that was forgotten has no effect, and a fact `ending waits` names the two: then, and only
 * then, ask `analyse`. Kind, dates, targets and endings of a signal that old must not be recoded.
 * What passes is forgotten once at most a millionth of a rung is left of it.
 *
 * Cost: constant in the history (logarithmic in what is remembered, base 8), linear in days passed
 * and, for what comes late, in the moves of its position since. Phases are not here: a signal that
 * comes late changes the level of every day since, and with them where build-up or easing began,
 * however long ago; to read that path again costs days, not one step, and is `analyse`'s.
 *
 * @throws {RangeError} when the day of the input is not a day.
 *
 * @example
 * const [eve] = step(createStream(casebook), { kind: "day", day: "2024-06-19" });
 * const [state, facts] = step(eve, arrivalsOf(casebook)[0]);
 * state.levels.deterrence; //=> 6
 * facts[0]; //=> { kind: "posture changed", day: "2024-06-20", of: "dyad", from: "quiet", to: "deterrence-led" }
 */
export function step(
  state: StreamState,
  input: StreamInput,
): readonly [state: StreamState, facts: readonly StreamFact[]] {
  const asked = input.kind === "day" ? input.day : input.knownOn;
  if (!isDay(asked)) throw new RangeError(`the input has no day written YYYY-MM-DD: ${asked}`);
  const draft = draftOf(state.memory);
  let { levels } = state;
  const look = () => {
    const next = levelsToday(draft);
    draft.facts.push(...factsBetween(levels, next));
    levels = next;
  };
  const target = dayNumber(asked);
  while (draft.today < target) {
    passDay(draft);
    look();
  }
  if (input.kind === "signal") {
    takeSignal(draft, input.signal.id, readSignal(draft, input));
    look();
  }
  const { facts, ...memory } = draft;
  return [{ day: dayText(memory.today), levels, memory }, facts];
}
