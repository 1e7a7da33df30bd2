import { resolve } from "node:path";
import type { FormatId, ImportReport } from "@harmel/events";
import { z } from "zod";
import { importDocument } from "./documents/eventDocuments.ts";
import { archiveFolder } from "./archiveFolder.ts";
import { Fault } from "./Fault.ts";
import { openArchive } from "./openArchive.ts";
import type { Operation } from "./operation.ts";
import { progressMeter } from "./progressMeter.ts";
import { withEvents } from "./withEvents.ts";

/** The names of the formats, as `--format` takes them. */
const formats = "auto gdelt2 gdelt1 icews polecat acled ucdp-ged keds-cameo keds-weis csv".split(
  " ",
) as readonly ("auto" | FormatId)[];

const input = z.strictObject({
  files: z.array(z.string().min(1, { error: "is empty" })).min(1),
  format: z
    .enum(formats, { error: ({ input: given }) => `is none of ${formats.join(", ")}: ${given}` })
    .default("auto"),
  map: z.string().min(1).optional(),
  /** The data set that KEDS rows belong to: their format has many. */
  dataSet: z.string().min(1).optional(),
  /** What the file is called in the report and in the archive: for one whose own name says nothing. */
  name: z.string().min(1).max(255, { error: "is longer than 255 letters" }).optional(),
});

/** What became of each file, and where the rejected rows stand. */
export type ImportDocument = ImportReport;

/** Imports event files into the archive of the home. */
export const importFiles: Operation<typeof input, ImportDocument> = {
  name: "import",
  summary: "read event data into the archive: GDELT, ICEWS, POLECAT, ACLED, UCDP, KEDS",
  input,
  output: importDocument,
  needs: "editor",
  async run(home, { files, format, map, name, dataSet }) {
    const { filesFrom, onProgress } = home;
    if (filesFrom === undefined) throw new Fault("files-closed", { case: files.join(", ") });
    if (name !== undefined && files.length > 1) {
      const what = "a name can be given to one file at a time";
      throw new Fault("input-invalid", { what, how: "import the files one by one" });
    }
    const folder = archiveFolder(home);
    return withEvents(
      async (events) => {
        const { importEvents } = events;

        await using archive = await openArchive(home, events);
        return await importEvents(archive, {
          folder,
          files: files.map((file) => resolve(filesFrom, file)),
          ...(format !== "auto" && { format }),
          ...(map !== undefined && { map: resolve(filesFrom, map) }),
          ...(name !== undefined && { name }),
          ...(dataSet !== undefined && { dataSet }),
          ...(onProgress && { onProgress: progressMeter(onProgress) }),
        });
      },
      { from: filesFrom },
    );
  },
};
