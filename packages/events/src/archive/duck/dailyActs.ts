import { kindsOfCodes } from "../../codebooks/kindsOfCodes.ts";
import type { ActRows, ActsQuestion } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import { countsAsked } from "./countsAsked.ts";
import { Duck } from "./Duck.ts";
import { literal } from "./sql.ts";

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
  // The texts of an enumeration are made once and not for each row: most of the time went there.
  // It must have one: of a dyad without a row there is the empty text alone.
  await duck.run(`
    create type named as enum (
      select name from (select source as name from (${counts}) union select target from (${counts})
        union select '')
      order by name);
    create type dated as enum (
      select strftime(day, '%Y-%m-%d') as date from (select distinct day from (${counts}))
      union select ''
      order by date);
    create type kind as enum (${kindNames.map(literal).join(", ")})`);
  return await duck.rows<ActRows>(`
    with kinds(scheme, code, kind) as (values ${kindRows.join(", ")})
    select strftime(day, '%Y-%m-%d')::dated as day, source::named as source, target::named as target,
      kind::kind as kind, sum(rows)::integer as rows
    from (${counts}) join kinds using (scheme, code)
    group by all order by source, target, day, kind`);
}
