import { type Casebook, dayText, knownDay, lastDay, dayNumber } from "@harmel/core";

/**
 * The casebook as its coder could have written it at the end of a day: without the reports
 * published later, without what became known later, and without any mention of either. Ratings stay
 * where item and explanation do: a ranking as of a day is today's ratings on what was known then.
 */
export function publishedBy(casebook: Casebook, day: string): Casebook {
  const end = dayNumber(day);
  const published = new Map(
    casebook.reports.map((report) => [report.id, dayNumber(lastDay(report.published))]),
  );
  const isOut = (report: string) => (published.get(report) ?? Infinity) <= end;
  const isKnown = (record: { known: Parameters<typeof knownDay>[0] }) =>
    knownDay(record.known, published) <= end;
  const pruned = <Entry extends { known: Parameters<typeof knownDay>[0] }>(entries: Entry[]) =>
    entries.filter(isKnown).map((entry) => {
      const { reports, ...stated } = entry.known;
      const out = reports?.filter(isOut) ?? [];
      return { ...entry, known: out.length === 0 ? stated : { ...stated, reports: out } };
    });

  const signals = casebook.signals.flatMap((signal) => {
    const evidence = signal.evidence.filter((item) => isOut(item.report));
    const asserts = evidence.some(({ stance }) => stance === "asserts" || stance === "confirms");
    return asserts ? [{ ...signal, evidence }] : [];
  });
  const observations = pruned(casebook.observations);
  const silences = pruned(casebook.silences);
  const conditions = pruned(casebook.conditions);
  const predictions = pruned(casebook.predictions).map(({ outcome: _later, ...rest }) => rest);
  const indicators = casebook.indicators
    .map((indicator) => ({ ...indicator, values: pruned(indicator.values) }))
    .filter(({ values }) => values.length > 0);
  const channels = casebook.channels
    .map((channel) => ({ ...channel, intervals: pruned(channel.intervals) }))
    .filter(({ intervals }) => intervals.length > 0);
  const rated = [signals, observations, silences, conditions, predictions, indicators];
  const items = new Set(rated.flatMap((list) => list.map(({ id }) => id)));
  const only = (ids: string[] | undefined) => ids?.filter((id) => items.has(id));

  const turns = pruned(casebook.turns).map((turn) => ({
    ...turn,
    signals: only(turn.signals) ?? [],
    questions: turn.questions.map((question) => {
      const explanations = pruned(question.explanations);
      const kept = new Set(explanations.map(({ id }) => id));
      const ratings = question.ratings?.filter(
        ({ item, explanation }) => items.has(item) && kept.has(explanation),
      );
      return { ...question, explanations, ...(ratings === undefined ? {} : { ratings }) };
    }),
  }));
  const explanations = new Set(
    turns.flatMap(({ questions }) => questions.flatMap((q) => q.explanations.map(({ id }) => id))),
  );
  const tripwires = pruned(casebook.tripwires).map((tripwire) => {
    const isOpen = tripwire.by === undefined || lastDay(tripwire.by) > day;
    const { stateNote: _note, ...rest } = tripwire;
    const known = isOpen ? { ...rest, state: "waiting" as const } : tripwire;
    return { ...known, separates: tripwire.separates.filter((id) => explanations.has(id)) };
  });

  return {
    ...casebook,
    reports: casebook.reports.filter(({ id }) => isOut(id)),
    collections: casebook.collections
      .filter(({ from }) => from <= dayText(end))
      .map((collection) =>
        collection.reports === undefined
          ? collection
          : { ...collection, reports: collection.reports.filter(isOut) },
      ),
    signals: signals.map((signal) => ({
      ...signal,
      ...(signal.ends === undefined ? {} : { ends: only(signal.ends) }),
    })),
    observations: observations.map((entry) => ({ ...entry, signals: only(entry.signals) })),
    silences: silences.map((entry) => ({ ...entry, signals: only(entry.signals) })),
    channels: channels.map((channel) => ({
      ...channel,
      intervals: channel.intervals.map((interval) => ({
        ...interval,
        signals: only(interval.signals),
      })),
    })),
    conditions,
    predictions,
    indicators,
    turns,
    tripwires,
    phases: pruned(casebook.phases),
    assessments: pruned(casebook.assessments),
  };
}
