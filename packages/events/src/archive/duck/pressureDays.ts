import { pressureActs } from "@harmel/core";
import { kindsOfCodes } from "../../codebooks/kindsOfCodes.ts";
import type { DyadPressure, PressureDay, PressureQuestion } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import { countsAsked } from "./countsAsked.ts";
import { Duck } from "./Duck.ts";
import { literal } from "./sql.ts";

const kindRows = kindsOfCodes.map(({ scheme, code, kind }) => {
  const { words, deeds } = pressureActs([{ from: "", to: "", kind, reports: 1 }]);
  return `(${literal(scheme)}, ${literal(code)}, ${literal(kind)}, ${words > 0}, ${deeds > 0})`;
});

/** Days on which acts raised pressure, by dyad: counted in the database, since most days have none. */
export async function pressureDays(
  folder: string,
  manifest: Manifest,
  { to, leastRows }: PressureQuestion,
): Promise<readonly DyadPressure[]> {
  const counts = countsAsked(folder, manifest, { to });
  if (counts === undefined) return [];
  const kinds = `kinds(scheme, code, kind, words, deeds) as (values ${kindRows.join(", ")})`;
  await using duck = await Duck.open({ folder });
  await duck.run(`
    create temp table dyads as
    with ${kinds}
    select least(source, target) as a, greatest(source, target) as b,
      (row_number() over (order by min(source), max(target)))::integer - 1 as dyad
    from (${counts}) join kinds using (scheme, code)
    group by a, b having sum(rows) >= ${leastRows}`);
  const dyads = await duck.rows<{ a: string; b: string }>("select a, b from dyads order by dyad");
  const found = await duck.rows<PressureDay & { readonly dyad: number }>(`
    with ${kinds},
    sides as (
      select *, least(source, target) as a, greatest(source, target) as b
      from (${counts}) join (from kinds where words or deeds) using (scheme, code)),
    acts as (select distinct dyad, source, day, kind, words, deeds from sides join dyads using (a, b))
    select dyad, (day - date '1970-01-01')::integer as day,
      (count(*) filter (words))::integer as words, (count(*) filter (deeds))::integer as deeds
    from acts group by all order by dyad, day`);
  const days = dyads.map((): PressureDay[] => []);
  for (const { dyad, day, words, deeds } of found) days[dyad]?.push({ day, words, deeds });
  return dyads.map(({ a, b }, index) => ({ dyad: [a, b] as const, days: days[index] ?? [] }));
}
