import type { SeriesOfDyad } from "@harmel/events";
import { z } from "zod";
import { Fault } from "./Fault.ts";
import { dayInput } from "./inputs.ts";
import { mayHaveEvents, openArchive } from "./openArchive.ts";
import type { Operation } from "./operation.ts";
import { withEvents } from "./withEvents.ts";

const input = z.strictObject({
  a: z.string().min(1, { error: "is empty" }),
  b: z.string().min(1, { error: "is empty" }),
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
  async run(home, { a, b, from, to }) {
    return withEvents(async (events) => {
      const { principalNamed, seriesOf } = events;

      const dyad = [a, b].map((name) => {
        const principal = principalNamed(name);
        if (principal === undefined) throw new Fault("principal-unknown", { name });
        return principal;
      }) as [string, string];
      if (!mayHaveEvents(home)) return { dyad, dataSets: [], days: [] };
      await using archive = await openArchive(home, events);
      return await seriesOf(archive, { dyad, ...(from && { from }), ...(to && { to }) });
    });
  },
};
