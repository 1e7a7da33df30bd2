import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { openStore } from "../openStore.ts";
import { madeCase } from "../testing/madeCase.ts";
import { author } from "../testing/openTemporaryStore.ts";
import { startScript } from "./runScript.ts";

/** Milliseconds within which a writer is killed, from its start or from its first write on. */
const window = 60;

/** What was found after writers were killed: everything but `acknowledged` and `kept` is to be 0. */
export interface KilledWriters {
  /** Writes that were said to be there, and those that are. */
  readonly acknowledged: number;
  readonly kept: number;
  readonly lost: number;
  readonly half: number;
  readonly findings: number;
}

/**
 * Kills a process that writes, again and again, at moments that nobody chose; each time the store
 * is opened anew and looked at whole.
 */
export async function killWriters(folder: string, times: number): Promise<KilledWriters> {
  const first = openStore(folder);
  first.create(madeCase(10), author);
  first.close();
  const acknowledged = new Set<string>();
  let findings = 0;
  let kept = new Set<string>();
  let half = 0;
  for (let number = 0; number < times; number += 1) {
    const writer = startScript("writingScript", [folder, String(number)]);
    // One in five is killed as it opens the store, the others among their writes.
    if (number % 5 > 0) await once(writer.child.stdout ?? writer.child, "data");
    await wait(Math.random() * window * (number % 5 > 0 ? 1 : 4));
    writer.child.kill("SIGKILL");
    await writer.ended();
    // A line that was cut off was not said.
    for (const id of writer.said().split("\n").slice(0, -1)) acknowledged.add(id);
    const store = openStore(folder);
    findings += store.examine().length;
    const { signals = [], reports = [] } = store.read("made")?.casebook ?? {};
    const cited = new Set(reports.map(({ id }) => id.slice("report-".length)));
    kept = new Set(signals.map(({ id }) => id.slice("signal-".length)));
    half += [...cited].filter((id) => !kept.has(id)).length;
    half += [...kept].filter((id) => !cited.has(id)).length;
    store.close();
  }
  const lost = [...acknowledged].filter((id) => !kept.has(id)).length;
  return { acknowledged: acknowledged.size, kept: kept.size - 10, lost, half, findings };
}
