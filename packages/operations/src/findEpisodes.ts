import type { DetectedEpisode } from "@harmel/core";
import { z } from "zod";
import { episodesDocument } from "./documents/eventDocuments.ts";
import { dyadNamed } from "./detection/dyadNamed.ts";
import { episodesIn } from "./detection/episodesIn.ts";
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

/** The contract's document: the episodes of a dyad that the archive shows. */
export interface EpisodesDocument {
  readonly dyad: readonly [string, string];
  readonly names: readonly [string, string];
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
  output: episodesDocument,
  needs: "reader",
  http: { method: "get", path: "/events/episodes" },
  async run(home, { a, b, from = "", to }) {
    return withEvents(async (events) => {
      const dyad = dyadNamed(events, a, b);
      const names = [events.principalName(dyad[0]), events.principalName(dyad[1])] as const;
      if (!mayHaveEvents(home)) return { dyad, names, episodes: [] };
      await using archive = await openArchive(home, events);
      const episodes = await episodesIn(archive, dyad, to);
      return { dyad, names, episodes: episodes.filter(({ seen }) => seen >= from) };
    });
  },
};
