import { join } from "node:path";
import type { Duck } from "./Duck.ts";
import { literal } from "./sql.ts";

/** A Parquet file with the rows of one month. */
export interface MonthFile {
  readonly path: string;
  readonly month: string;
  readonly rows: number;
}

/** Each month that is written holds a group of rows in memory; a file may have hundreds of months. */
const rowGroup = 16_384;
/** Actors, codes and days have fewer values in a group; addresses and identifiers are soon given up. */
const dictionary = 1000;

/** The number that stands for the month of a day, where `day` is one. */
export const monthNumber = "(year(day) * 100 + month(day))::integer";

/** Writes the rows of a query, which has the column `month`, into a folder of Parquet files by month. */
export async function writeByMonth(duck: Duck, query: string, folder: string): Promise<void> {
  // Nobody looks for single values: bloom filters would cost a tenth of an import.
  await duck.run(`copy (${query}) to ${literal(folder)} (format parquet, partition_by (month),
    row_group_size ${rowGroup}, dictionary_size_limit ${dictionary}, write_bloom_filter false)`);
}

/** The files below a folder that was so written; none where nothing was. */
export async function monthFiles(duck: Duck, folder: string): Promise<readonly MonthFile[]> {
  const pattern = literal(join(folder, "**", "*.parquet"));
  const found = await duck
    .rows<{ path: string; rows: number }>(
      `select file_name as path, num_rows as rows from parquet_file_metadata(${pattern})`,
    )
    .catch(() => []);
  return found.map(({ path, rows }) => ({ path, rows, month: monthOf(path) }));
}

function monthOf(path: string): string {
  const [, year = "", month = ""] = /month=(\d*?)(\d{1,2})\//.exec(path) ?? [];
  return `${year.padStart(4, "0")}-${month.padStart(2, "0")}`;
}
