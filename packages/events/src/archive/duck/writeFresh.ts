import { join } from "node:path";
import { stagedColumns } from "../../importing/stagedLine.ts";
import type { Added } from "../Archive.ts";
import { type MonthFile, monthFiles, monthNumber, writeByMonth } from "./byMonth.ts";
import type { Duck } from "./Duck.ts";

/** Parquet files for the archive, by month. */
export interface Written extends MonthFile {
  readonly content: "events" | "counts";
}

/** What was written of a batch. */
export interface Fresh {
  readonly rows: number;
  readonly written: readonly Written[];
  readonly volume: readonly { readonly day: string; readonly rows: number }[];
  readonly uncounted: Added["uncounted"];
}

/** The columns of an events file. */
export const eventColumns = [...Object.keys(stagedColumns), "key"].join(", ");
const oneSided = "(source is null or target is null)";

/**
 * Writes the rows of the view `fresh`, and their daily counts, month by month. Where `staged` names
 * the folder of the staged files and most of their rows are fresh, those stand for the events as
 * they are: writing all again for the duplicates among them would take a third of an import.
 */
export async function writeFresh(duck: Duck, staging: string, staged?: string): Promise<Fresh> {
  const days = await duck.rows<Day>(`
    select strftime(day, '%Y-%m-%d') as day, count(*) as rows,
      count(*) filter (backdated) as backdated,
      count(*) filter (not backdated and ${oneSided}) as "oneSided",
      count(*) filter (not backdated and source = target) as domestic
    from fresh where part = 1 group by day order by day`);
  const sum = (of: "rows" | "backdated" | "oneSided" | "domestic"): number =>
    days.reduce((total, day) => total + day[of], 0);
  const all = staged === undefined ? [] : await monthFiles(duck, staged);
  const isMostlyFresh = sum("rows") * 2 > all.reduce((total, { rows }) => total + rows, 0);
  const months = new Set(days.map(({ day }) => day.slice(0, 7)));
  const events =
    all.length > 0 && isMostlyFresh
      ? all.filter(({ month }) => months.has(month))
      : await write(duck, join(staging, "events"), `select ${eventColumns} from fresh`);
  const counts = await write(
    duck,
    join(staging, "counts"),
    `select source, target, day, code, source_sector, target_sector, count(*)::integer as rows
     from fresh where not backdated and not ${oneSided} and source <> target
     group by all order by source, target`,
  );
  return {
    rows: sum("rows"),
    written: [
      ...events.map((file) => ({ content: "events" as const, ...file })),
      ...counts.map((file) => ({ content: "counts" as const, ...file })),
    ],
    volume: days
      .map(({ day, rows, backdated }) => ({ day, rows: rows - backdated }))
      .filter(({ rows }) => rows > 0),
    uncounted: {
      backdated: sum("backdated"),
      oneSided: sum("oneSided"),
      domestic: sum("domestic"),
    },
  };
}

interface Day {
  readonly day: string;
  readonly rows: number;
  readonly backdated: number;
  readonly oneSided: number;
  readonly domestic: number;
}

async function write(duck: Duck, folder: string, query: string): Promise<readonly MonthFile[]> {
  await writeByMonth(duck, `select *, ${monthNumber} as month from (${query})`, folder);
  return monthFiles(duck, folder);
}
