import type { Collection } from "../casebook/report.ts";
import type { KnownSignal } from "../evidence/knowledge.ts";
import { type Day, dayNumber, dayText } from "../time/day.ts";
import type { NotSearched, SignalAttention } from "./attention.ts";
import type { FoundReport } from "./foundReports.ts";

/**
 * How much each sphere wrote about one signal, of the reports found, and how late.
 *
 * Every report that speaks of it counts once, whatever its stance; pages that repeat one another
 * each count, since attention is what was printed. A sphere was searched for a signal when a
 * collection that names it covers a day on which the signal may have happened; where none does it
 * has no 0 but a reason. Days are whole days. It never throws.
 *
 * @example
 * signalAttention(known, found, collections, ["press"]).bySphere; //=> { press: 3 }
 */
export function signalAttention(
  known: KnownSignal,
  found: ReadonlyMap<string, FoundReport>,
  collections: readonly Collection[],
  spheres: readonly string[],
): SignalAttention {
  const ids = new Set(known.evidence.map((item) => item.report));
  const reports = [...ids].flatMap((id) => found.get(id) ?? []);
  const bySphere: Record<string, number> = {};
  const firstBySphere: Record<string, Day> = {};
  const lagBySphere: Record<string, number> = {};
  const notSearched: Record<string, NotSearched> = {};
  const earliest = Math.min(...reports.map(({ day }) => day));
  for (const sphere of spheres) {
    const own = reports.filter((report) => report.sphere === sphere);
    const naming = collections.filter((collection) => collection.spheres.includes(sphere));
    if (own.length > 0) {
      const first = Math.min(...own.map(({ day }) => day));
      bySphere[sphere] = own.length;
      firstBySphere[sphere] = dayText(first);
      lagBySphere[sphere] = first - earliest;
    } else if (naming.length === 0) notSearched[sphere] = "not searched";
    else if (naming.some((collection) => covers(collection, known))) bySphere[sphere] = 0;
    else notSearched[sphere] = "not searched for these days";
  }
  return { signal: known.signal.id, bySphere, firstBySphere, lagBySphere, notSearched };
}

/** Whether a collection covers a day on which the signal may have happened. */
function covers({ from, to }: Collection, { first, last }: KnownSignal): boolean {
  return dayNumber(from) <= last && first <= dayNumber(to);
}
