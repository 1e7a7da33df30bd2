import { z } from "zod";
import { outlookDocument } from "./documents/eventDocuments.ts";
import { dyadNamed } from "./detection/dyadNamed.ts";
import { type OutlookDocument, emptyUpToDay, outlookIn } from "./detection/outlookIn.ts";
import { actorInput, dayInput } from "./inputs.ts";
import { archiveName, mayHaveEvents, openArchive } from "./openArchive.ts";
import type { Operation } from "./operation.ts";
import { withEvents } from "./withEvents.ts";

const whole = { error: "is not a whole number of days from 7 to 180" };
const input = z.strictObject({
  a: actorInput,
  b: actorInput,
  on: dayInput,
  days: z.coerce
    .number(whole)
    .int(whole)
    .min(7, whole)
    .max(180, whole)
    .default(28)
    .describe("Days that are looked ahead"),
});

/** In how many past cases that stood as a dyad stands on a day an onset followed; nothing later is looked at. */
export const outlookDyad: Operation<typeof input, OutlookDocument> = {
  name: "outlook",
  summary: "what followed in the archive where two actors stood as these two do",
  input,
  output: outlookDocument,
  needs: "reader",
  http: { method: "get", path: "/events/outlook" },
  async run(home, { a, b, on, days }) {
    return withEvents(async (events) => {
      const asked = { dyad: dyadNamed(events, a, b), on, days };
      if (!mayHaveEvents(home)) return { ...asked, withheld: emptyUpToDay };
      await using archive = await openArchive(home, events);
      return await outlookIn(archive, archiveName(home), asked);
    });
  },
};
