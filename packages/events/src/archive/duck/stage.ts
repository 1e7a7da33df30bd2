import { join } from "node:path";
import { rmSync } from "node:fs";
import { principalCodes } from "../../actors/principalCodes.ts";
import type { FastReading } from "../../formats/FastReading.ts";
import { stagedColumns } from "../../importing/stagedLine.ts";
import { type MonthFile, monthFiles, monthNumber, writeByMonth } from "./byMonth.ts";
import type { Duck } from "./Duck.ts";
import { list, literal } from "./sql.ts";

/** Turns the lines of a careful reading into staged Parquet files by month. */
export async function stageLines(duck: Duck, from: string, to: string, key: string): Promise<void> {
  const source = csv(from, "\t", stagedColumns);
  await writeByMonth(duck, `select *, ${key} as key, ${monthNumber} as month from ${source}`, to);
}

/** What a fast reading found: how many rows it staged, and which it left. */
export interface FastRead {
  readonly rows: number;
  /** The bytes at which rows begin that the reader refused. */
  readonly refused: ReadonlySet<number>;
  /** The identifiers of rows that it read and that are odd, one for each. */
  readonly odd: readonly string[];
}

/** More faults than this, and the file is not one of its format with some odd rows. */
const most = 100_000;

/**
 * Reads a plain file into staged Parquet files by month, by DuckDB alone; rows that are odd are left
 * out and told. None, when they are too many.
 *
 * @throws whatever DuckDB says of a file it cannot read throughout.
 */
export async function stageFast(
  duck: Duck,
  fast: FastReading,
  about: {
    readonly from: string;
    readonly to: string;
    readonly key: string;
    readonly codes: readonly string[];
  },
): Promise<FastRead | undefined> {
  await duck.run(`create type code as enum ${enumeration(about.codes)};
    create type sector as enum ('unstated', 'government', 'military', 'other')`);
  const states = principalCodes.map(([code, state]) => `(${literal(code)}, ${literal(state)})`);
  await duck.run(`create temp table principals as
    from (values ${states.join(", ")}) as listed(code, state)`);
  await writeByMonth(duck, fastQuery(fast, about), about.to);
  const refused = await duck.rows<{ start: number; faults: number }>(`
    select line_byte_position - 1 as start, count(*) as faults from reject_errors group by start`);
  const files = await monthFiles(duck, about.to);
  const odd = files.filter(isOdd);
  const faults = refused.reduce((sum, { faults: of }) => sum + of, rowsOf(odd));
  if (faults >= most) return undefined;
  const ids =
    odd.length === 0
      ? []
      : await duck.rows<{ id: string }>(
          `select id from read_parquet(${list(odd.map(({ path }) => path))})`,
        );
  rmSync(join(about.to, "month=0"), { recursive: true, force: true });
  return {
    rows: rowsOf(files.filter((file) => !isOdd(file))),
    refused: new Set(refused.map(({ start }) => start)),
    odd: ids.map(({ id }) => id),
  };
}

function rowsOf(files: readonly MonthFile[]): number {
  return files.reduce((sum, { rows }) => sum + rows, 0);
}

/** Odd rows are written into the month 0. */
function isOdd({ month }: MonthFile): boolean {
  return month === "0000-00";
}

function fastQuery(
  fast: FastReading,
  { from, key }: { readonly from: string; readonly key: string },
): string {
  const types: Readonly<Record<string, string>> = fast.types;
  const names = Object.fromEntries(fast.columns.map((name) => [name, types[name] ?? "VARCHAR"]));
  const refusing = `, store_rejects = true, rejects_limit = ${most},
    force_not_null = ${list(Object.keys(types))}`;
  const columns = Object.entries(fast.select).map(
    ([name, expression]) => `${expression} as ${name}`,
  );
  return `
    with raw as (
      select ${columns.join(", ")}
      from ${csv(from, fast.separator, names, refusing)} as rows
      left join (select code as source_code, state as source_state from principals)
        on source_code = ${fast.countries.source}
      left join (select code as target_code, state as target_state from principals)
        on target_code = ${fast.countries.target}
    )
    select 1::utinyint as part, *, coalesce(known - day > 7, false) as backdated, ${key} as key,
      case when day is null or known is null or code is null or contains(report, chr(0))
        or contains(source_name, chr(0)) or contains(target_name, chr(0))
        then 0 else ${monthNumber} end as month
    from raw`;
}

function enumeration(texts: readonly string[]): string {
  return `(${texts.map(literal).join(", ")})`;
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
