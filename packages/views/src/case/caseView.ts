import type {
  Aspect,
  Day,
  Posture,
  PhaseName,
  RealisationState,
  WeekDirection,
} from "@harmel/core";

/** A status as every front end says it: a word, a glyph that differs without colour, a sentence. */
export interface Wording {
  readonly word: string;
  /** One cell wide, and one plain ASCII letter for terminals without the other. */
  readonly glyph: string;
  readonly ascii: string;
  readonly means: string;
}

/** One of the two sides of the focus dyad. */
export interface SideView {
  readonly id: string;
  readonly name: string;
  /** The direction it initiates, `BLR→UKR`, and the same in words, "Belarus → Ukraine". */
  readonly direction: string;
  readonly directionText: string;
}

/** How far an answer holds, in words: "holds in 96 % of 1,014 settings". */
export interface HoldsView {
  readonly share: number;
  readonly text: string;
  /** False under two thirds: the answer is shown as unsettled. */
  readonly settled: boolean;
  /** What alone would change it, in words, most telling first. */
  readonly flippedBy: readonly string[];
}

/** What is going on on the last day. */
export interface NowView {
  readonly day: Day;
  /** Absent when the day is outside coverage; then `unknown` says why. */
  readonly posture?: Wording & { readonly id: Posture; readonly holds?: HoldsView };
  readonly bySide?: readonly {
    readonly side: SideView;
    readonly posture: Wording;
    readonly deterrence: number;
    readonly dialogue: number;
  }[];
  readonly unknown?: string;
  readonly levels?: { readonly deterrence: number; readonly dialogue: number };
  readonly phase?: PhaseView;
  readonly lastTurn?: {
    readonly id: string;
    readonly day: Day;
    readonly dayText: string;
    readonly label: string;
  };
  readonly week?: WeekView;
  /** The signals behind the levels, heaviest first, each with what it adds. */
  readonly because: readonly BecauseView[];
}

/** One position or passing signal behind a number. */
export interface BecauseView {
  readonly signals: readonly string[];
  readonly title: string;
  readonly directionText: string;
  readonly track: "deterrence" | "dialogue";
  readonly part: "in force" | "recent";
  readonly amount: number;
  readonly mark?: string;
}

/** One day of the two tracks, for each direction. */
export interface LevelPoint {
  readonly day: Day;
  readonly dayText: string;
  readonly deterrence: number;
  readonly dialogue: number;
  /** By side index (0, 1): what this side directs at the other. */
  readonly bySide: readonly [TrackPoint, TrackPoint];
  readonly posture: Wording & { readonly id: Posture };
}

/** Levels of one direction on a day. */
export interface TrackPoint {
  readonly deterrence: number;
  readonly dialogue: number;
  readonly deterrenceInForce: number;
}

/** A signal as a mark on the timeline. */
export interface MarkView {
  readonly id: string;
  readonly day: Day;
  /** First day of an imprecise date; the same as `day` otherwise. */
  readonly firstDay: Day;
  readonly track: "deterrence" | "dialogue" | "context";
  readonly direction: "raises" | "lowers" | "none";
  /** 0 or 1: whose act it is; 2 for both or for others. */
  readonly side: 0 | 1 | 2;
  readonly realisation: Wording & { readonly id: RealisationState };
  readonly title: string;
  readonly weight: number;
  readonly counted: number;
}

/** A phase as a band. */
export interface PhaseView extends Wording {
  readonly id: string;
  readonly name: PhaseName;
  readonly from: Day;
  /** Its last day, or the last day shown while it goes on. */
  readonly to: Day;
  readonly ongoing: boolean;
  readonly round: number;
  readonly rangeText: string;
  readonly because: readonly string[];
  /** "rests on seven days without a new raise after …" where it rests on waiting. */
  readonly restsOn?: string;
  readonly holds?: HoldsView;
}

/** A channel as a band of states. */
export interface ChannelView {
  readonly id: string;
  readonly label: string;
  /** The state on the last day shown. */
  readonly now: Wording & { readonly status: "open" | "degraded" | "closed" | "unknown" };
  /** States clipped to the days shown. */
  readonly intervals: readonly (Wording & {
    readonly status: "open" | "degraded" | "closed" | "unknown";
    readonly from: Day;
    readonly to: Day;
    readonly because: string;
    readonly saidBy: readonly string[];
  })[];
}

/** One ISO week. */
export interface WeekView {
  readonly week: string;
  readonly from: Day;
  readonly to: Day;
  readonly rangeText: string;
  readonly direction: Wording & { readonly id: WeekDirection };
  readonly riskAlert: boolean;
  readonly opportunityAlert: boolean;
  readonly reason: string;
  readonly because: readonly string[];
  readonly partial: boolean;
  /** Judgements of others for this week, with agreement. */
  readonly recorded: readonly {
    readonly by: string;
    readonly direction: Wording;
    readonly agrees: boolean;
    readonly statement: string;
  }[];
}

/** One evidence item of a signal. */
export interface EvidenceView {
  readonly report: string;
  readonly title: string;
  readonly source: string;
  readonly reliability: string;
  readonly reliabilityReason: string;
  readonly credibility: string;
  /** Admiralty grade as written, for example "B2". */
  readonly grade: string;
  readonly stance: string;
  readonly aspect?: Aspect;
  readonly by: string;
  readonly sight: boolean;
  readonly published: string;
  readonly sphere: string;
  readonly language: string;
  /** http or https only. */
  readonly address?: string;
  readonly seenThrough?: string;
  readonly lineage?: string;
  readonly note?: string;
  readonly magnitude?: string;
}

/** One signal as a row and, opened, in full. */
export interface SignalView {
  readonly id: string;
  readonly day: Day;
  readonly dayText: string;
  readonly knownOn: Day;
  readonly knownText: string;
  readonly title: string;
  readonly summary?: string;
  readonly who: string;
  readonly toward: string;
  readonly kind: string;
  readonly kindUse: string;
  readonly family: string;
  readonly track: Wording & { readonly id: "deterrence" | "dialogue" | "context" };
  readonly direction: Wording & { readonly id: "raises" | "lowers" | "none" };
  readonly realisation: Wording & { readonly id: RealisationState };
  readonly denied: readonly string[];
  readonly standing: boolean;
  readonly weight: number;
  readonly counted: number;
  readonly place?: string;
  readonly channel?: string;
  readonly roles: readonly string[];
  readonly ends: readonly string[];
  readonly reports: number;
  readonly evidence: readonly EvidenceView[];
  readonly note?: string;
}

/** Everything one page, or one terminal, shows of a case as known on a day. */
export interface CaseView {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly asOf: Day;
  readonly asOfText: string;
  /** The days that can be chosen, and the day that is the default. */
  readonly coverage: { readonly from: Day; readonly to: Day; readonly of: string };
  /** The day on which the casebook's last report was out: as-of days after it change nothing. */
  readonly knownUntil: Day;
  readonly sides: readonly [SideView, SideView];
  readonly now: NowView;
  /** The days known by `asOf`; the axis of a chart always runs over the whole coverage. */
  readonly levels: readonly LevelPoint[];
  /** Highest level of each track over the whole coverage with all that is known: a fixed scale. */
  readonly scale: { readonly deterrence: number; readonly dialogue: number };
  readonly thresholds: { readonly deterrence: number; readonly dialogue: number };
  readonly marks: readonly MarkView[];
  readonly phases: readonly PhaseView[];
  readonly turns: readonly {
    readonly id: string;
    readonly day: Day;
    readonly dayText: string;
    readonly label: string;
    readonly because: readonly string[];
    readonly questions: readonly {
      readonly text: string;
      readonly explanations: readonly string[];
    }[];
  }[];
  readonly channels: readonly ChannelView[];
  readonly weeks: readonly WeekView[];
  /** All signals known by then, oldest first, context included. */
  readonly signals: readonly SignalView[];
  /** What was looked for and not seen, or expected and not said. */
  readonly notSeen: readonly {
    readonly id: string;
    readonly type: "observation" | "silence";
    readonly dayText: string;
    readonly day: Day;
    readonly by: string;
    readonly title: string;
    readonly text: string;
  }[];
  readonly provenance: {
    readonly method: string;
    readonly hash: string;
    readonly signals: number;
    readonly reports: number;
    readonly coder: string;
  };
}
