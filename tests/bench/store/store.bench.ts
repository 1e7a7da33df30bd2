import { openStore } from "@harmel/store";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import type { Cell, Table } from "../support/Bench.ts";
import { madeCasebook } from "../support/madeCasebook.ts";
import { milliseconds } from "./support/milliseconds.ts";
import { searchTimes } from "./support/searchTimes.ts";
import { timesOf } from "./support/timesOf.ts";

const author = { by: "bench", at: "2024-07-14T10:00:00Z" };

/** What a store takes for a case of 10,000 signals: to open, write durably, read again; and search. */
export async function bench(): Promise<Table> {
  const home = await temporaryFolder("bench-store");
  const casebook = madeCasebook(10_000);
  const store = openStore(home.path);
  /** One durable write: another title for a signal. */
  const rename = (index: number, revision: number) => {
    const id = `signal-${index}`;
    const record = { ...casebook.signals[index], title: `Signal ${index}, again ${revision}` };
    store.write(casebook.id, [{ list: "signals", id, revision, record }], author);
  };
  const openAndRead = () => {
    const other = openStore(home.path);
    other.read(casebook.id);
    other.close();
  };
  const rows: Record<string, Cell>[] = [];
  const row = (what: string, times: readonly number[]) => rows.push({ what, ...timesOf(times) });
  row("create the case of 30,000 records", [milliseconds(() => store.create(casebook, author))]);
  const opened = Array.from({ length: 20 }, () => milliseconds(openAndRead));
  row("open and read it whole, first in the process", opened.slice(0, 1));
  row("open and read it whole, again", opened.slice(1));
  row("first write of the process", [milliseconds(() => rename(0, 1))]);
  const indexes = Array.from({ length: 2_000 }, (_, index) => index + 1);
  row(
    "durable write of one signal",
    indexes.map((index) => milliseconds(() => rename(index, 1))),
  );
  const rereads = indexes.slice(0, 100).map((index) => {
    rename(index, 2);
    return milliseconds(() => store.read(casebook.id));
  });
  row("read it whole after a write", rereads);
  store.close();
  await home.remove();
  for (const { what, times } of await searchTimes()) row(what, times);
  const note = "aims: open 60 ms, durable write 5 ms, search over 100,000 signals 30 ms";
  return { title: "store, a case of 10,000 signals", note, rows };
}
