import "server-only";
import { perform, readJournal } from "@harmel/operations";
import { notFound } from "next/navigation";
import { found } from "../editedCase.ts";
import { type HistoryWrite, historyWrites } from "./historyWrites.ts";

/** Records of one write that are looked at. */
const most = 500;

/** A write of a case by the number that an address gives; the page for what is not there otherwise. */
export async function writeOf(id: string, number: string): Promise<HistoryWrite> {
  if (!/^\d{1,15}$/.test(number)) notFound();
  const asked = { case: id, before: Number(number) + most, limit: most };
  const { entries } = await found((home) => perform(readJournal, home, asked));
  const write = historyWrites(entries.filter((entry) => entry.write === Number(number)))[0];
  return write ?? notFound();
}
