import { resolve } from "node:path";
import type { Mapping } from "@harmel/events";
import { z } from "zod";
import { Fault } from "./Fault.ts";
import type { Operation } from "./operation.ts";
import { withEvents } from "./withEvents.ts";

const input = z.strictObject({ file: z.string().min(1, { error: "is empty" }) });

/** A mapping file for a table of somebody's own, drafted from its header. */
export type MappingDocument = Mapping;

/** Drafts the mapping by which a table of somebody's own can be imported. */
export const suggestMap: Operation<typeof input, MappingDocument> = {
  name: "suggest-map",
  summary: "draft the mapping file of a table from its header",
  input,
  output: z.looseObject({ mapping: z.literal(1) }),
  needs: "reader",
  async run({ filesFrom }, { file }) {
    if (filesFrom === undefined) throw new Fault("files-closed", { case: file });
    return withEvents(({ suggestMapping }) => suggestMapping(resolve(filesFrom, file)), {
      from: filesFrom,
    });
  },
};
