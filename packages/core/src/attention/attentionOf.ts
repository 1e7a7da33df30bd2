import type { Casebook } from "../casebook/casebook.ts";
import type { Collection } from "../casebook/report.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import { dayText } from "../time/day.ts";
import type { Attention, SignalAttention, SphereSearch } from "./attention.ts";
import { type FoundReport, countedCollections, foundReports } from "./foundReports.ts";
import { signalAttention } from "./signalAttention.ts";
import { weekAttention } from "./weekAttention.ts";

/**
 * Attention of media spheres to the signals known on the day of a knowledge, over the declared and
 * counted collections only: by signal, by sphere and by ISO week.
 *
 * A sphere that was not searched has a reason in place of a number. What a 0 means is said by the
 * languages of the search: nothing found in those. Reports that are only cited are left out, and
 * so are collections that are not counted. Cost: reports times collections, and signals times
 * spheres. It never throws.
 *
 * @example
 * attentionOf(casebook, knowledge).spheres.map(({ sphere, reports }) => [sphere, reports]);
 */
export function attentionOf(casebook: Casebook, knowledge: Knowledge): Attention {
  const collections = countedCollections(casebook, knowledge);
  const found = foundReports(casebook, knowledge);
  const spheres = casebook.spheres.map(({ id }) => id).sort();
  const signals = knowledge.signals.map((known) =>
    signalAttention(known, found, collections, spheres),
  );
  return {
    signals,
    spheres: spheres.map((sphere) => searchOf(sphere, collections, found, signals, knowledge.asOf)),
    weeks: weekAttention([...found.values()], collections, knowledge.asOf),
  };
}

function searchOf(
  sphere: string,
  collections: readonly Collection[],
  found: ReadonlyMap<string, FoundReport>,
  signals: readonly SignalAttention[],
  asOf: number,
): SphereSearch {
  const naming = collections.filter((collection) => collection.spheres.includes(sphere));
  const asOfDay = dayText(asOf);
  const lastDays = naming.map(({ to }) => (to < asOfDay ? to : asOfDay));
  return {
    sphere,
    collections: naming.map(({ id }) => id).sort(),
    languages: [...new Set(naming.flatMap(({ languages }) => languages))].sort(),
    from: naming.map(({ from }) => from).sort()[0] ?? null,
    to: lastDays.sort().at(-1) ?? null,
    reports: [...found.values()].filter((report) => report.sphere === sphere).length,
    notCarried: signals
      .filter(({ bySphere }) => bySphere[sphere] === 0)
      .map(({ signal }) => signal),
  };
}
