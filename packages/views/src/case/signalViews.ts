import { type Analysis, type Casebook, families, findKind } from "@harmel/core";
import { datingWords, dayWords } from "../words/dayWords.ts";
import { directionWords, realisationWords, trackWords } from "../words/wordings.ts";
import type { SignalView } from "./caseView.ts";
import { evidenceReader } from "./evidenceViews.ts";
import type { Names } from "./names.ts";

const familyLabels = new Map<string, string>(families.map(({ id, label }) => [id, label]));

/** Every signal known on the day of the analysis, oldest first, with its evidence. */
export function signalViews(casebook: Casebook, analysis: Analysis, names: Names): SignalView[] {
  const signals = new Map(casebook.signals.map((signal) => [signal.id, signal]));
  const evidenceOf = evidenceReader(casebook, names, analysis.asOf);
  return analysis.signals.flatMap((state): SignalView[] => {
    const signal = signals.get(state.id);
    const kind = findKind(signal?.kind ?? "");
    if (signal === undefined || kind === undefined) return [];
    const list = (ids: readonly string[]) => ids.map((id) => names.of(id)).join(", ");
    const toward = signal.targets.map(
      ({ actor, basis }) => names.of(actor) + (basis === "stated" ? "" : ` (${basis})`),
    );
    return [
      {
        id: state.id,
        day: state.day,
        dayText: datingWords(signal.occurred),
        knownOn: state.knownOn,
        knownText: dayWords(state.knownOn),
        title: signal.title,
        ...(signal.summary === undefined ? {} : { summary: signal.summary }),
        who: list(signal.initiators),
        toward: toward.length === 0 ? "nobody named" : toward.join(", "),
        kind: kind.label,
        kindUse: kind.use,
        family: familyLabels.get(kind.family) ?? kind.family,
        track: { id: state.track, ...trackWords[state.track] },
        direction: { id: state.direction, ...directionWords[state.direction] },
        realisation: { id: state.realisation, ...realisationWords[state.realisation] },
        denied: state.denied,
        standing: state.standing,
        weight: state.weight,
        counted: state.counted,
        ...(signal.place === undefined ? {} : { place: names.place(signal.place) }),
        ...(signal.uses === undefined ? {} : { channel: names.channel(signal.uses) }),
        roles: (signal.roles ?? []).map(({ actor, role }) => `${names.of(actor)} (${role})`),
        ends: (signal.ends ?? []).map((id) => names.signal(id)),
        reports: state.reports.length,
        evidence: evidenceOf(signal.evidence),
        ...(signal.note === undefined ? {} : { note: signal.note }),
      },
    ];
  });
}
