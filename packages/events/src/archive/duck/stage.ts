import { principalCodes } from "../../actors/principalCodes.ts";
import type { FastReading } from "../../formats/FastReading.ts";
import { stagedColumns } from "../../importing/stagedLine.ts";
import type { Duck } from "./Duck.ts";
import { literal } from "./sql.ts";

/** Turns the lines of a careful reading into the staged Parquet file. */
export async function stageLines(duck: Duck, from: string, to: string, key: string): Promise<void> {
  const source = csv(from, "\t", stagedColumns);
  await duck.run(
    `copy (select *, ${key} as key from ${source}) to ${literal(to)} (format parquet)`,
  );
}

/** What a fast reading found. */
export interface FastRead {
  readonly rows: number;
  readonly odd: number;
  readonly codes: readonly string[];
}

/**
 * Reads a plain file into the staged Parquet file by DuckDB alone.
 *
 * @throws whatever DuckDB says of a file it cannot read throughout.
 */
export async function stageFast(
  duck: Duck,
  fast: FastReading,
  { from, to, key }: { readonly from: string; readonly to: string; readonly key: string },
): Promise<FastRead> {
  const codes = principalCodes.map(([code, state]) => `(${literal(code)}, ${literal(state)})`);
  await duck.run(`create or replace temp table principals as
    from (values ${codes.join(", ")}) as listed(code, state)`);
  const types: Readonly<Record<string, string>> = fast.types;
  const names = Object.fromEntries(fast.columns.map((name) => [name, types[name] ?? "VARCHAR"]));
  const formats = `, dateformat = ${literal(fast.dateFormat)},
    timestampformat = ${literal(fast.timestampFormat)}`;
  const columns = Object.entries(fast.select).map(
    ([name, expression]) => `${expression} as ${name}`,
  );
  const staged = literal(to);
  await duck.run(`copy (
    with raw as (
      select ${columns.join(", ")}
      from ${csv(from, fast.separator, names, formats)} as rows
      left join (select code as source_code, state as source_state from principals)
        on source_code = ${fast.countries.source}
      left join (select code as target_code, state as target_state from principals)
        on target_code = ${fast.countries.target}
    )
    select 1::utinyint as part, *, coalesce(known - day > 7, false) as backdated,
      id is null or day is null or known is null or code is null or contains(report, chr(0))
        or contains(source_name, chr(0)) or contains(target_name, chr(0)) as odd, ${key} as key
    from raw
  ) to ${staged} (format parquet)`);
  const [counted] = await duck.rows<{ total: number; odd: number }>(
    `select count(*) as total, count(*) filter (coalesce(odd, false)) as odd from ${staged}`,
  );
  const found = await duck.rows<{ code: string | null }>(`select distinct code from ${staged}`);
  return {
    rows: counted?.total ?? 0,
    odd: counted?.odd ?? 0,
    codes: found.map(({ code }) => code ?? ""),
  };
}

function csv(
  from: string,
  separator: string,
  columns: Readonly<Record<string, string>>,
  more = "",
): string {
  const listed = Object.entries(columns).map(
    ([name, type]) => `${literal(name)}: ${literal(type)}`,
  );
  return `read_csv(${literal(from)}, delim = ${literal(separator)}, quote = '', escape = '',
    header = false, auto_detect = false, columns = {${listed.join(", ")}}, buffer_size = 4000000${more})`;
}
