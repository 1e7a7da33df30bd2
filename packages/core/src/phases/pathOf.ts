import type { Settings } from "../analysis/settings.ts";
import type { PhaseName } from "../casebook/statement.ts";
import { reaches } from "../levels/posture.ts";
import type { Span } from "../levels/span.ts";
import { type DayFacts, noFacts } from "./dayFacts.ts";

/** A phase while the path is read, in day numbers. */
export interface PathPhase {
  readonly name: PhaseName;
  readonly from: number;
  to: number | null;
  readonly round: number;
  readonly because: readonly string[];
  readonly waited: boolean;
}

/** An episode while the path is read. */
export interface PathEpisode {
  readonly phases: PathPhase[];
  closed: boolean;
}

/** What the phases are read from. */
export interface PathInput {
  /** Pressure in force of the dyad, a value for each day of the span. */
  readonly level: Float64Array;
  /** The same, had nothing faded for want of reports. */
  readonly unfaded: Float64Array;
  readonly facts: ReadonlyMap<number, DayFacts>;
  readonly span: Span;
}

const nothing = noFacts();

/**
 * Reads episodes, rounds and phases from the pressure in force (methods 3). Decay of passing
 * signals moves nothing; build-up, return and easing begin only on a day with a signal; standoff
 * and calm rest on waiting and are marked so. Fighting out of calm, or of nothing, opens a round by
 * itself with `hostilities`: no position need stand before a strike. A faded position that is reported again resumes the
 * standoff. Neither calm nor a want of reports is read within the waiting days after a fight.
 */
export function pathOf(input: PathInput, settings: Settings): PathEpisode[] {
  const reader = new PathReader(input, settings);
  for (let day = input.span.from; day <= input.span.to; day += 1) reader.read(day);
  return reader.episodes;
}

class PathReader {
  readonly episodes: PathEpisode[] = [];
  private readonly input: PathInput;
  private readonly settings: Settings;
  private lastRaise: { day: number; by: readonly string[] } = { day: -Infinity, by: [] };
  private lastFight: { day: number; by: readonly string[] } = { day: -Infinity, by: [] };
  private lastLowering: readonly string[] = [];
  /** The signals of the positions that fade now, by position. */
  private readonly fading = new Map<number, readonly string[]>();
  private belowSince: number | null = null;

  constructor(input: PathInput, settings: Settings) {
    this.input = input;
    this.settings = settings;
  }

  read(day: number): void {
    const { level, span } = this.input;
    const facts = this.input.facts.get(day) ?? nothing;
    const index = day - span.from;
    const before = index === 0 ? 0 : level[index - 1]!;
    const above = reaches(level[index]!, this.settings.deterrenceThreshold);
    this.note(day, facts, above);
    const current = this.current();
    if (current === undefined || current.name === "calm" || current.name === "unreported") {
      if (facts.fighting.length > 0) this.beginRound(day, facts.fighting, "hostilities");
      else if (above && facts.raised > 0) this.beginRound(day, facts.raisedBy);
      else if (above && current?.name === "unreported") {
        this.begin("standoff", day, facts.renewedBy, false);
      } else if (!above && current !== undefined) this.closeAfterWaiting(day, current);
      return;
    }
    this.turn(day, facts, { before, above, current });
  }

  private note(day: number, facts: DayFacts, above: boolean): void {
    if (facts.raised > 0) this.lastRaise = { day, by: facts.raisedBy };
    if (facts.fighting.length > 0) this.lastFight = { day, by: facts.fighting };
    if (facts.lowered > 0) this.lastLowering = facts.loweredBy;
    for (const { position, signals } of facts.staleness) {
      if (signals.length === 0) this.fading.delete(position);
      else this.fading.set(position, signals);
    }
    if (above) this.belowSince = null;
    else this.belowSince ??= day;
  }

  private turn(
    day: number,
    facts: DayFacts,
    at: { before: number; above: boolean; current: PathPhase },
  ): void {
    const { turningShare, deterrenceThreshold, standoffDays, calmDays } = this.settings;
    const { before, above, current } = at;
    const share = turningShare * before;
    const unfaded = this.input.unfaded[day - this.input.span.from]!;
    const name = current.name;
    const eases = facts.lowered > facts.raised && (reaches(facts.lowered, share) || !above);
    const raises = above && facts.raised > facts.lowered && reaches(facts.raised, share);
    const fights = facts.fighting.length > 0;
    if (fights && name !== "hostilities") {
      this.begin("hostilities", day, facts.fighting, false);
    } else if (eases && !fights && name !== "easing") {
      this.begin("easing", day, facts.loweredBy, false);
    } else if (raises && !fights && (name === "standoff" || name === "easing")) {
      this.begin("build-up", day, facts.raisedBy, false);
    } else if (name === "hostilities" && day - this.lastFight.day < standoffDays) {
      // Fighting goes on: neither calm nor a want of reports, whatever is in force.
    } else if (!above && reaches(unfaded, deterrenceThreshold)) {
      this.begin("unreported", day, [...new Set([...this.fading.values()].flat())], true);
    } else if (this.belowSince !== null && day - this.belowSince >= calmDays) {
      const by = this.lastLowering.length === 0 ? this.lastFight.by : this.lastLowering;
      this.begin("calm", day, by, true);
    } else if (above && (name === "build-up" || name === "return" || name === "hostilities")) {
      const last = name === "hostilities" ? this.lastFight : this.lastRaise;
      if (day - last.day >= standoffDays) this.begin("standoff", last.day + 1, last.by, true);
    }
  }

  private current(): PathPhase | undefined {
    const episode = this.episodes.at(-1);
    return episode === undefined || episode.closed ? undefined : episode.phases.at(-1);
  }

  private beginRound(day: number, because: readonly string[], name?: "hostilities"): void {
    const round = (this.current()?.round ?? 0) + 1;
    this.lastLowering = [];
    if (round === 1) this.episodes.push({ phases: [], closed: false });
    this.begin(name ?? (round === 1 ? "build-up" : "return"), day, because, false, round);
  }

  private begin(
    name: PhaseName,
    from: number,
    because: readonly string[],
    waited: boolean,
    round = this.current()?.round ?? 1,
  ): void {
    const last = this.current();
    if (last !== undefined) last.to = from - 1;
    this.episodes.at(-1)!.phases.push({ name, from, to: null, round, because, waited });
  }

  private closeAfterWaiting(day: number, current: PathPhase): void {
    if (day - current.from < this.settings.closingDays) return;
    const episode = this.episodes.at(-1)!;
    episode.closed = true;
    if (current.name === "calm") episode.phases.pop();
    else current.to = day - 1;
  }
}
