import type { Change } from "@harmel/store";
import type { RecordWritten } from "../documents/recordWritten.ts";
import type { Home } from "../home.ts";
import { writeChanges } from "./writeChanges.ts";

/** Writes or removes one record of a case; one that stands so already keeps its revision. */
export async function writeOne(
  home: Home,
  name: string,
  change: Change,
  why: string | undefined,
): Promise<RecordWritten> {
  const {
    records,
    revision: caseRevision,
    ...rest
  } = await writeChanges(home, name, [change], why);
  const { list, id } = change;
  return { ...rest, list, id, revision: records[0]?.revision ?? change.revision, caseRevision };
}
