import { type DetectedEpisode, findEpisodes as detect } from "@harmel/core";
import { z } from "zod";
import { calendarOf, dyadDays } from "./detection/dyadDays.ts";
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

/** The contract's document: the episodes of a dyad that the archive shows. */
export interface EpisodesDocument {
  readonly dyad: readonly [string, string];
  readonly episodes: readonly DetectedEpisode[];
}

/**
 * The episodes of a dyad, found in the archive of the home. `to` is the last day that is looked at;
 * `from` only leaves out what was seen before: the base needs the days before it.
 */
export const findEpisodes: Operation<typeof input, EpisodesDocument> = {
  name: "episodes",
  summary: "the episodes of two actors that the archive shows",
  input,
  async run(home, { a, b, from = "", to }) {
    return withEvents(async (events) => {
      const { principalNamed } = events;

      const dyad = [a, b].map((name) => {
        const principal = principalNamed(name);
        if (principal === undefined) throw new Fault("principal-unknown", { name });
        return principal;
      }) as [string, string];
      if (!mayHaveEvents(home)) return { dyad, episodes: [] };
      await using archive = await openArchive(home, events);
      const calendar = await calendarOf(archive, to);
      if (calendar === undefined) return { dyad, episodes: [] };
      const rows = await archive.acts({ dyads: [dyad], ...(to && { to }) });
      const episodes = detect(dyadDays(calendar, rows));
      return { dyad, episodes: episodes.filter(({ seen }) => seen >= from) };
    });
  },
};
