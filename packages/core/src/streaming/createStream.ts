import { type Settings, defaultSettings } from "../analysis/settings.ts";
import type { Casebook } from "../casebook/casebook.ts";
import { rollUp } from "../evidence/rollUp.ts";
import { dayNumber, dayText } from "../time/day.ts";
import type { StreamState } from "./streamState.ts";
import { emptyTrie } from "./trie.ts";

/** What a stream must know before the first signal: a casebook has it, whatever its signals. */
export interface StreamHead extends Pick<Casebook, "focus" | "actors" | "sources"> {
  readonly coverage: Pick<Casebook["coverage"], "from" | "to">;
}

/** What a stream can be asked with. */
export interface StreamOptions extends Partial<Settings> {
  /** How many days back a signal can still be changed or come late; 365 by default. */
  readonly memoryDays?: number;
}

/**
 * A stream on the eve of its coverage, to which nothing is known: the twin of `analyse` for one
 * signal at a time. Settings are those of `analyse`.
 *
 * A source that is not among the head's speaks for itself.
 *
 * @throws {RangeError} when `memoryDays` is not a whole number of at least 1.
 *
 * @example
 * createStream(casebook).levels; //=> { day: "2024-05-31", unknown: "outside coverage" }
 */
export function createStream(head: StreamHead, options: StreamOptions = {}): StreamState {
  const { memoryDays = 365, ...changes } = options;
  if (!Number.isInteger(memoryDays) || memoryDays < 1) {
    throw new RangeError(`memoryDays is not a whole number of at least 1: ${memoryDays}`);
  }
  const origins = head.sources.flatMap(({ id, origin }) =>
    origin === undefined ? [] : [[id, origin] as const],
  );
  const from = dayNumber(head.coverage.from);
  const today = from - 1;
  const day = dayText(today);
  return {
    day,
    levels: { day, unknown: "outside coverage" },
    memory: {
      settings: { ...defaultSettings, ...changes },
      focus: head.focus,
      from,
      to: dayNumber(head.coverage.to),
      memoryDays,
      principals: Object.fromEntries(rollUp(head.actors, head.focus)),
      origins: Object.fromEntries(origins),
      today,
      pools: {
        steady: [0, 0, 0, 0],
        fading: [0, 0, 0, 0],
        words: [0, 0, 0, 0],
        acts: [0, 0, 0, 0],
      },
      signals: emptyTrie,
      endings: emptyTrie,
      positions: emptyTrie,
      agenda: emptyTrie,
    },
  };
}
