import { resolve } from "node:path";
import { z } from "zod";
import { Fault } from "../Fault.ts";
import type { Operation } from "../operation.ts";
import { closeStores, withStoreErrors } from "../store/withStore.ts";

const input = z.strictObject({ file: z.string().min(1, { error: "is empty" }) });

/** Where what stood before is kept; missing where nothing stood. */
export interface RestoreDocument {
  readonly replaced?: string;
}

/** Puts a backup in the place of the stored cases; what it replaces is kept beside it. */
export const restoreStore: Operation<typeof input, RestoreDocument> = {
  name: "restore",
  summary: "put a backup in the place of all stored cases",
  input,
  output: z.looseObject({ replaced: z.string().optional() }),
  needs: "admin",
  async run({ folder, filesFrom }, { file }) {
    if (filesFrom === undefined) throw new Fault("files-closed", { case: file });
    closeStores();
    return withStoreErrors(({ restoreBackup }) => restoreBackup(folder, resolve(filesFrom, file)));
  },
};
