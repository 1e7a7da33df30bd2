import type { Casebook } from "../casebook/casebook.ts";
import { knownDay } from "../evidence/knownDay.ts";
import type { KnownSignal, Knowledge } from "../evidence/knowledge.ts";
import type { Parties } from "../evidence/realisation.ts";
import { speakerOf } from "../evidence/speakerOf.ts";
import { dayText } from "../time/day.ts";
import type { ClaimHistory, Dispute } from "./claimHistory.ts";
import { type DatedVoice, claimStepsOf, isDispute } from "./claimStepsOf.ts";

/**
 * For every signal known on the day of a knowledge: how its realisation changed, who with sight
 * disputes it, how long an announcement has waited to be confirmed, and the observations and
 * silences beside it. In the order of the knowledge: by last day and id.
 *
 * An announcement waits from the later of the day it was made and the last day of its date; one
 * still to come has waited 0 days. Words never wait: they are observed when said. Cost: linear in
 * evidence, but days times reports within one signal. It never throws.
 *
 * @example
 * claimHistoriesOf(casebook, knowledge)[0]?.steps[0]?.state; //=> "announced"
 */
export function claimHistoriesOf(casebook: Casebook, knowledge: Knowledge): ClaimHistory[] {
  const speaker = speakerOf(casebook, knowledge.principals);
  const observations = besideSignals(casebook.observations, knowledge);
  const silences = besideSignals(casebook.silences, knowledge);
  return knowledge.signals.map((known): ClaimHistory => {
    const voices = known.evidence.map((item): DatedVoice => {
      const { stance, aspect, sight, report } = item;
      const day = knowledge.published.get(report) ?? Infinity;
      return { item, stance, aspect, sight: sight === true, speaker: speaker(item), day };
    });
    const parties = partiesOf(known, knowledge);
    const { id } = known.signal;
    return {
      signal: id,
      steps: claimStepsOf(known.knownOn, voices, parties),
      contestedBy: voices
        .filter((voice) => isDispute(voice, parties))
        .map(disputeOf)
        .sort((x, y) => (orderOf(x) < orderOf(y) ? -1 : 1)),
      ...waitingOf(known, knowledge.asOf),
      observations: observations.get(id) ?? [],
      silences: silences.get(id) ?? [],
    };
  });
}

function partiesOf({ signal, doers, kind }: KnownSignal, { principals }: Knowledge): Parties {
  const others = signal.targets.map(({ actor }) => principals.get(actor) ?? actor);
  return { doers, others, mutual: signal.mutual === true, form: kind.form };
}

function waitingOf(known: KnownSignal, asOf: number): Pick<ClaimHistory, "waiting"> {
  if (known.realisation.state !== "announced") return {};
  const since = Math.max(known.knownOn, known.last);
  return { waiting: { since: dayText(since), days: Math.max(0, asOf - since) } };
}

function disputeOf({ speaker, stance, aspect, item, day }: DatedVoice): Dispute {
  const kept = stance === "denies" ? stance : "contests";
  return {
    by: speaker,
    stance: kept,
    aspect: aspect ?? null,
    report: item.report,
    day: dayText(day),
  };
}

function orderOf({ day, report, aspect, by }: Dispute): string {
  return [day, report, by, aspect].join(" ");
}

function besideSignals(
  records: Casebook["observations"] | Casebook["silences"],
  { asOf, published }: Knowledge,
): ReadonlyMap<string, readonly string[]> {
  const beside = new Map<string, string[]>();
  for (const { id, signals = [], known } of records) {
    if (knownDay(known, published) > asOf) continue;
    for (const signal of signals) {
      const list = beside.get(signal);
      if (list === undefined) beside.set(signal, [id]);
      else list.push(id);
    }
  }
  for (const list of beside.values()) list.sort();
  return beside;
}
