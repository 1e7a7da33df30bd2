import type { Casebook } from "../casebook/casebook.ts";
import type { Collection } from "../casebook/report.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import { dayNumber } from "../time/day.ts";
import { isInCollection } from "./isInCollection.ts";

/** A report that a counted collection found. */
export interface FoundReport {
  readonly id: string;
  readonly sphere: string;
  /** Day number on which it was surely out. */
  readonly day: number;
}

/** The collections whose numbers mean something and that had begun by a day. */
export function countedCollections(
  { collections }: Pick<Casebook, "collections">,
  { asOf }: Pick<Knowledge, "asOf">,
): Collection[] {
  return collections.filter(({ counted, from }) => counted !== false && dayNumber(from) <= asOf);
}

/**
 * The reports that the counted collections found and that were published by the day of the
 * knowledge, each once, by id.
 *
 * A listed report counts in its own sphere, also where its collection does not name that sphere.
 * Cost: reports times collections. It never throws.
 *
 * @example
 * foundReports(casebook, knowledge).get("r1")?.sphere; //=> "press"
 */
export function foundReports(
  casebook: Casebook,
  knowledge: Knowledge,
): ReadonlyMap<string, FoundReport> {
  const spheres = new Map(casebook.sources.map((source) => [source.id, source.sphere]));
  const collections = countedCollections(casebook, knowledge);
  const found = new Map<string, FoundReport>();
  for (const report of casebook.reports) {
    const day = knowledge.published.get(report.id) ?? Infinity;
    const sphere = spheres.get(report.source);
    if (day > knowledge.asOf || sphere === undefined) continue;
    if (collections.some((collection) => isInCollection(report, sphere, collection))) {
      found.set(report.id, { id: report.id, sphere, day });
    }
  }
  return found;
}
