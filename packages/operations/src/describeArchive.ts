import { z } from "zod";
import { archiveDocument } from "./documents/eventDocuments.ts";
import { type ArchiveDocument, archiveContents } from "./detection/archiveContents.ts";
import { mayHaveEvents, openArchive } from "./openArchive.ts";
import type { Operation } from "./operation.ts";
import { withEvents } from "./withEvents.ts";

const input = z.strictObject({});

/** Tells what the archive of the home holds: its data sets, their rows and days. */
export const describeArchive: Operation<typeof input, ArchiveDocument> = {
  name: "archive",
  summary: "what the archive holds: data sets, rows, first and last day",
  input,
  output: archiveDocument,
  needs: "reader",
  http: { method: "get", path: "/events/archive" },
  async run(home) {
    if (!mayHaveEvents(home)) return { rows: 0, dataSets: [] };
    return withEvents(async (events) => {
      await using archive = await openArchive(home, events);
      return await archiveContents(archive);
    });
  },
};
