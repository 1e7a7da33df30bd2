import { resolve } from "node:path";
import { z } from "zod";
import { Fault } from "../Fault.ts";
import type { Operation } from "../operation.ts";
import { hasStore, withStore } from "../store/withStore.ts";

const input = z.strictObject({ file: z.string().min(1, { error: "is empty" }) });

/** Where the copy lies. */
export interface BackupDocument {
  readonly file: string;
}

/** Writes a consistent copy of every stored case, while others read and write. */
export const backUp: Operation<typeof input, BackupDocument> = {
  name: "backup",
  summary: "write a copy of all stored cases with their history",
  input,
  output: z.looseObject({ file: z.string() }),
  needs: "admin",
  async run(home, { file }) {
    if (home.filesFrom === undefined) throw new Fault("files-closed", { case: file });
    if (!hasStore(home)) throw new Fault("store-empty", { folder: home.folder });
    const target = resolve(home.filesFrom, file);
    await withStore(home, (store) => store.backup(target));
    return { file: target };
  },
};
