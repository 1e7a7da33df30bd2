import type { UnknownDay } from "../analysis/analysis.ts";
import type { Settings } from "../analysis/settings.ts";
import type { Report } from "../casebook/report.ts";
import type { Signal } from "../casebook/signal.ts";
import type { LevelDay } from "../levels/levelDay.ts";
import type { Posture } from "../levels/posture.ts";
import type { Day } from "../time/day.ts";
import type { HeldPosition } from "./heldPosition.ts";
import type { HeldSignal } from "./heldSignal.ts";
import type { Trie } from "./trie.ts";

/** What a stream knows at the end of its day. Plain data: it survives JSON. */
export interface StreamState {
  /** The day the stream has reached. */
  readonly day: Day;
  /** What `analyse` says of that day on what was known by it. */
  readonly levels: LevelDay | UnknownDay;
  /** What the next step needs; its shape is not part of the contract. */
  readonly memory: StreamMemory;
}

/** What a stream can be given. */
export type StreamInput =
  /** A day begins; days that were left out pass one by one. */
  | { readonly kind: "day"; readonly day: Day }
  /**
   * A signal as it is known on a day, with the reports that its evidence names. The same id again
   * replaces what the stream holds of the signal: send all evidence, old and new.
   */
  | {
      readonly kind: "signal";
      readonly knownOn: Day;
      readonly signal: Signal;
      readonly reports: readonly Pick<Report, "id" | "source" | "published">[];
    };

/** What a step brought about. `of` is `dyad` or a direction, `A→B`. */
export type StreamFact =
  | {
      readonly kind: "posture changed";
      readonly day: Day;
      readonly of: string;
      readonly from: Posture | "unknown";
      readonly to: Posture | "unknown";
    }
  | {
      readonly kind: "threshold reached" | "fell below threshold";
      readonly day: Day;
      readonly of: string;
      readonly track: "deterrence" | "dialogue";
    }
  /** It changes what lies further back than the stream remembers: from here on ask `analyse`. */
  | { readonly kind: "too late"; readonly day: Day; readonly signal: string }
  /** It ends a signal that the stream does not hold: not known yet, forgotten, or of no position. */
  | {
      readonly kind: "ending waits";
      readonly day: Day;
      readonly signal: string;
      readonly ends: string;
    };

/** The four pools of a slot sum what is counted on the day. */
export interface Pools {
  readonly steady: number[];
  readonly fading: number[];
  readonly words: number[];
  readonly acts: number[];
}

/** What a stream remembers. */
export interface StreamMemory {
  readonly settings: Settings;
  readonly focus: readonly [string, string];
  /** Day numbers of the coverage, both included. */
  readonly from: number;
  readonly to: number;
  readonly memoryDays: number;
  /** The principal of each actor, and the origin of each source that has one. */
  readonly principals: Readonly<Record<string, string>>;
  readonly origins: Readonly<Record<string, string>>;
  readonly today: number;
  readonly pools: Pools;
  readonly signals: Trie<HeldSignal>;
  /** Which signals end a signal, by its id. */
  readonly endings: Trie<readonly string[]>;
  readonly positions: Trie<HeldPosition>;
  /** What must be looked at on a day, by day number. */
  readonly agenda: Trie<Trie<true>>;
}
