import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import type { CodedEvent } from "../../event/CodedEvent.ts";
import { stagedLine } from "../../importing/stagedLine.ts";
import type { Batch } from "../Archive.ts";
import { Duck } from "../duck/Duck.ts";
import { stageLines } from "../duck/stage.ts";

/** A batch of events, staged in a folder as an importer does it. */
export async function stagedBatch(
  folder: string,
  events: readonly CodedEvent[],
  given: Partial<Batch> = {},
): Promise<Batch> {
  const lines = join(folder, `${randomUUID()}.tsv`);
  const staged = join(folder, randomUUID());
  writeFileSync(lines, events.map((event) => `${stagedLine(event, 1)}\n`).join(""));
  await using duck = await Duck.open({ folder });
  await stageLines(duck, lines, staged, "hash(id, part)");
  return {
    staged,
    file: "first.csv",
    format: "csv",
    dataSet: "made",
    scheme: "cameo",
    isRestricted: false,
    isDirected: true,
    keyHasDay: false,
    rows: events.length,
    rejected: 0,
    ...given,
  };
}
