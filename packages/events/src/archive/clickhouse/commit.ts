import type { Batch, Volume } from "../Archive.ts";
import type { Cluster } from "./Cluster.ts";
import { literal } from "./literal.ts";

/** Writes the volume of an import, then the one row by which all of its rows begin to count. */
export async function commit(
  cluster: Cluster,
  { file, format, dataSet, scheme, isRestricted, isDirected }: Batch,
  done: {
    readonly id: string;
    readonly now: Date;
    readonly volume: readonly Pick<Volume, "day" | "rows">[];
    readonly rows: number;
    readonly imported: number;
    readonly duplicates: number;
    readonly rejected: number;
  },
): Promise<void> {
  const id = literal(done.id);
  const name = literal(dataSet);
  if (done.volume.length > 0) {
    const days = done.volume.map(({ day, rows }) => `(${id}, ${name}, ${literal(day)}, ${rows})`);
    await cluster.server.run(`insert into ${cluster.table("volume")} values ${days.join(", ")}`);
  }
  const words = [literal(file), literal(format), name, literal(scheme)];
  const { rows, imported, duplicates, rejected, now } = done;
  const numbers = [Number(isRestricted), Number(isDirected), rows, imported, duplicates, rejected];
  await cluster.server.run(`insert into ${cluster.table("imports")} values
    (${[id, ...words, ...numbers, literal(now.toISOString())].join(", ")})`);
}
