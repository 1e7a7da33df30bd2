import { dayText } from "@harmel/core";
import { kindsOfCodes } from "../../codebooks/kindsOfCodes.ts";
import type { ActRows, ActsQuestion } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import { countsAsked } from "./countsAsked.ts";
import { Duck } from "./Duck.ts";
import { list, literal } from "./sql.ts";

const kindNames = [...new Set(kindsOfCodes.map(({ kind }) => kind))].toSorted();
const kindRows = kindsOfCodes.map(
  ({ scheme, code, kind }) => `(${literal(scheme)}, ${literal(code)}, ${literal(kind)})`,
);

/** Rows by day, direction and kind, from the counts alone. */
export async function dailyActs(
  folder: string,
  manifest: Manifest,
  question: ActsQuestion,
): Promise<readonly ActRows[]> {
  const counts = countsAsked(folder, manifest, question);
  if (counts === undefined) return [];
  await using duck = await Duck.open({ folder });
  // A text of an enumeration is made once and not for each row: most of the time went there. It must
  // have one: where there is no row it has the empty text alone.
  const names = question.dyads
    ? `select unnest(${list(question.dyads.flat())}) as name`
    : `select source as name from (${counts}) union select target from (${counts})`;
  await duck.run(`
    create type named as enum (
      select name from (${names} union select '') order by name);
    create type kind as enum (${kindNames.map(literal).join(", ")})`);
  const rows = await duck.rows<Omit<ActRows, "day"> & { day: number | string }>(`
    with kinds(scheme, code, kind) as (values ${kindRows.join(", ")})
    select (day - date '1970-01-01')::integer as day, source::named as source,
      target::named as target, kind::kind as kind, sum(rows)::integer as rows
    from (${counts}) join kinds using (scheme, code)
    group by all order by source, target, day, kind`);
  const dates = new Map<number | string, string>();
  for (const row of rows) {
    const date = dates.get(row.day) ?? dayText(Number(row.day));
    dates.set(row.day, date);
    row.day = date;
  }
  return rows as readonly ActRows[];
}
