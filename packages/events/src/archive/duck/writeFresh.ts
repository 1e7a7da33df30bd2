import { join } from "node:path";
import { stagedColumns } from "../../importing/stagedLine.ts";
import type { Added } from "../Archive.ts";
import type { Duck } from "./Duck.ts";
import { literal } from "./sql.ts";

/** Parquet files written into the staging folder, by month. */
export interface Written {
  readonly content: "events" | "counts";
  readonly path: string;
  readonly month: string;
  readonly rows: number;
}

/** What was written of a batch. */
export interface Fresh {
  readonly rows: number;
  readonly written: readonly Written[];
  readonly volume: readonly { readonly day: string; readonly rows: number }[];
  readonly uncounted: Added["uncounted"];
}

const columns = [...Object.keys(stagedColumns), "key"].join(", ");
/** Each month that is written holds a group of rows in memory; a file may have hundreds of months. */
const rowGroup = 16_384;
const oneSided = "(source is null or target is null)";

/** Writes the rows of the view `fresh`, and their daily counts, month by month. */
export async function writeFresh(duck: Duck, staging: string, id: string): Promise<Fresh> {
  const events = await write(
    duck,
    staging,
    "events",
    `select ${columns}, ${literal(id)} as import from fresh`,
  );
  const source =
    events.length === 0 ? "fresh" : literal(join(staging, "events", "**", "*.parquet"));
  const counts = await write(
    duck,
    staging,
    "counts",
    `select source, target, day, code, source_sector, target_sector, count(*)::integer as rows
     from ${source} where not backdated and not ${oneSided} and source <> target
     group by all order by source, target, day, code`,
  );
  const volume = await duck.rows<{ day: string; rows: number }>(`
    select strftime(day, '%Y-%m-%d') as day, count(*) as rows from ${source}
    where part = 1 and not backdated group by day order by day`);
  const [uncounted] = await duck.rows<Added["uncounted"] & { rows: number }>(`
    select count(*) as rows, count(*) filter (backdated) as backdated,
      count(*) filter (not backdated and ${oneSided}) as "oneSided",
      count(*) filter (not backdated and source = target) as domestic
    from ${source} where part = 1`);
  const { rows = 0, backdated = 0, oneSided: sides = 0, domestic = 0 } = uncounted ?? {};
  const written = [...events, ...counts];
  return { rows, written, volume, uncounted: { backdated, oneSided: sides, domestic } };
}

async function write(
  duck: Duck,
  staging: string,
  content: Written["content"],
  query: string,
): Promise<readonly Written[]> {
  const folder = join(staging, content);
  await duck.run(`copy (select *, (year(day) * 100 + month(day))::integer as month from (${query}))
    to ${literal(folder)} (format parquet, partition_by (month), row_group_size ${rowGroup})`);
  const pattern = literal(join(folder, "**", "*.parquet"));
  const found = await duck
    .rows<{ path: string; rows: number }>(
      `select file_name as path, num_rows as rows from parquet_file_metadata(${pattern})`,
    )
    .catch(() => []);
  return found.map(({ path, rows }) => ({ content, path, rows, month: monthOf(path) }));
}

function monthOf(path: string): string {
  const [, year = "", month = ""] = /month=(\d+)(\d{2})/.exec(path) ?? [];
  return `${year.padStart(4, "0")}-${month}`;
}
