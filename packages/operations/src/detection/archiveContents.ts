import type { Archive } from "@harmel/events";

/** A data set of the archive, with the days on which it has rows. */
export interface HeldDataSet {
  readonly name: string;
  /** Its licence forbids passing its rows on. */
  readonly isRestricted: boolean;
  /** Rows that daily counts rest on, all actors together. */
  readonly rows: number;
  readonly from: string;
  readonly to: string;
}

/** What an archive holds; without a row it has no days. */
export interface ArchiveDocument {
  readonly rows: number;
  readonly from?: string;
  readonly to?: string;
  readonly dataSets: readonly HeldDataSet[];
}

/** Tells what an archive holds, from its daily volume alone. */
export async function archiveContents(archive: Archive): Promise<ArchiveDocument> {
  const held = new Map<string, { rows: number; from: string; to: string }>();
  for (const { dataSet, day, rows } of await archive.volume()) {
    const known = held.get(dataSet);
    held.set(dataSet, {
      rows: (known?.rows ?? 0) + rows,
      from: known === undefined || day < known.from ? day : known.from,
      to: known === undefined || day > known.to ? day : known.to,
    });
  }
  const dataSets = (await archive.dataSets()).flatMap(({ name, isRestricted }) => {
    const found = held.get(name);
    return found === undefined ? [] : [{ name, isRestricted, ...found }];
  });
  const [from] = dataSets.map((set) => set.from).toSorted();
  const to = dataSets
    .map((set) => set.to)
    .toSorted()
    .at(-1);
  const rows = dataSets.reduce((sum, set) => sum + set.rows, 0);
  return { rows, ...(from && { from }), ...(to && { to }), dataSets };
}
