import type { SeriesOfDyad } from "@harmel/events";
import { z } from "zod";
import { seriesDocument } from "./documents/eventDocuments.ts";
import { dyadNamed } from "./detection/dyadNamed.ts";
import { actorInput, dayInput } from "./inputs.ts";
import { mayHaveEvents, openArchive } from "./openArchive.ts";
import type { Operation } from "./operation.ts";
import { withEvents } from "./withEvents.ts";

const input = z.strictObject({
  a: actorInput,
  b: actorInput,
  from: dayInput.optional(),
  to: dayInput.optional(),
});

/** The contract's document: both tracks of a dyad, day by day. */
export type SeriesDocument = SeriesOfDyad;

/** Both tracks of a dyad day by day, from the archive of the home. */
export const readSeries: Operation<typeof input, SeriesDocument> = {
  name: "series",
  summary: "both tracks of two actors, day by day, from the archive",
  input,
  output: seriesDocument,
  needs: "reader",
  http: { method: "get", path: "/events/series" },
  async run(home, { a, b, from, to }) {
    return withEvents(async (events) => {
      const dyad = dyadNamed(events, a, b);
      if (!mayHaveEvents(home)) return { dyad, dataSets: [], days: [] };
      await using archive = await openArchive(home, events);
      return await events.seriesOf(archive, { dyad, ...(from && { from }), ...(to && { to }) });
    });
  },
};
