import { type DetectedEpisode, dayNumber, dayText, findKind } from "@harmel/core";
import type * as EventsPackage from "@harmel/events";
import type { ActRows, Archive, SeriesDay } from "@harmel/events";
import { z } from "zod";
import { dyadDocument } from "./documents/eventDocuments.ts";
import { type ArchiveDocument, archiveContents } from "./detection/archiveContents.ts";
import { dyadNamed, nearestName } from "./detection/dyadNamed.ts";
import { episodesIn } from "./detection/episodesIn.ts";
import { type OutlookDocument, outlookIn } from "./detection/outlookIn.ts";
import { actorInput, dayInput } from "./inputs.ts";
import { type CaseEntry, listCases } from "./listCases.ts";
import { archiveName, mayHaveEvents, openArchive } from "./openArchive.ts";
import { type Operation, perform } from "./operation.ts";
import { withEvents } from "./withEvents.ts";

const outlooks = ["auto", "always", "never"] as const;
const input = z.strictObject({
  a: actorInput,
  b: actorInput,
  from: dayInput.optional(),
  to: dayInput.optional(),
  outlook: z
    .enum(outlooks, { error: `is none of ${outlooks.join(", ")}` })
    .default("auto")
    .describe("It reads every act of the archive: by itself only where that is quick"),
});

/** Archives with more rows are not read for an outlook unless it is asked for. */
const mostRowsUnasked = 2_000_000;
/** What is shown of a dyad where no first day is named. */
const daysShown = 730;

/** All that the archive says of a dyad, for a screen. */
export interface DyadDocument {
  readonly dyad: readonly [string, string];
  readonly names: readonly [string, string];
  /** What may have been meant by a side without rows or a name of its own. */
  readonly nearest: readonly string[];
  readonly archive: ArchiveDocument;
  /** Data sets with rows of the dyad between the days. */
  readonly dataSets: readonly string[];
  /** The days that are shown; missing where the archive is empty. */
  readonly from?: string;
  readonly to?: string;
  /** The last day on which the archive has an act of the dyad. */
  readonly lastAct?: string;
  /** Days on which a data set has anything; the others are not known. */
  readonly days: readonly (SeriesDay & { readonly volume: number })[];
  /** Those that were seen between the days. */
  readonly episodes: readonly DetectedEpisode[];
  /** How many more were seen before the first day. */
  readonly earlierEpisodes: number;
  readonly outlook?: OutlookDocument;
  /** Casebooks with this focus dyad. */
  readonly cases: readonly CaseEntry[];
}

/** Both tracks, episodes, outlook and casebooks of a dyad; `to` is the last day that is looked at. */
export const readDyad: Operation<typeof input, DyadDocument> = {
  name: "dyad",
  summary: "all that the archive says of two actors: series, episodes, outlook",
  input,
  output: dyadDocument,
  needs: "reader",
  http: { method: "get", path: "/events/dyad" },
  async run(home, { a, b, from: since, to: until, outlook: asked }) {
    return withEvents(async (events) => {
      const dyad = dyadNamed(events, a, b);
      const cases = (await perform(listCases, home, {})).filter(({ focus }) => {
        return focus.toSorted().join() === dyad.toSorted().join();
      });
      const names = [events.principalName(dyad[0]), events.principalName(dyad[1])] as const;
      const unnamed = dyad.filter((code) => !events.namedPrincipals.has(code));
      const nearest = unnamed.flatMap((code) => nearestName(events, code) ?? []);
      const about = { dyad, names, nearest, cases, episodes: [], earlierEpisodes: 0 };
      const nothing = { ...about, archive: { rows: 0, dataSets: [] }, dataSets: [], days: [] };
      if (!mayHaveEvents(home)) return nothing;
      await using archive = await openArchive(home, events);
      const contents = await archiveContents(archive);
      if (contents.to === undefined) return nothing;
      const acts = await archive.acts({ dyads: [dyad], ...(until && { to: until }) });
      const lastAct = acts.reduce<string | undefined>(lastOf, undefined);
      const lastRise = acts.filter(isRise).reduce<string | undefined>(lastOf, undefined);
      const to = until ?? lastShown(contents.to, lastRise ?? lastAct);
      const from = since ?? laterOf(contents.from, dayText(dayNumber(to) - daysShown));
      const upTo = acts.filter(({ day }) => day <= to);
      const episodes = await episodesIn(archive, dyad, to, upTo);
      const isQuick = contents.rows <= mostRowsUnasked;
      const isWanted = asked === "always" || (asked === "auto" && isQuick);
      return {
        ...about,
        ...(isWanted && {
          outlook: await outlookIn(archive, archiveName(home), { dyad, on: to, days: 28 }),
        }),
        archive: contents,
        ...(await shownDays(archive, events, { dyad, from, to })),
        ...(lastAct && { lastAct }),
        episodes: episodes.filter(({ seen }) => seen >= from),
        earlierEpisodes: episodes.filter(({ seen }) => seen < from).length,
      };
    });
  },
};

interface Shown {
  readonly dyad: readonly [string, string];
  readonly from: string;
  readonly to: string;
}

async function shownDays(
  archive: Archive,
  { seriesOf }: Pick<typeof EventsPackage, "seriesOf">,
  { dyad, from, to }: Shown,
) {
  const volume = new Map<string, number>();
  for (const { day, rows } of await archive.volume()) {
    volume.set(day, (volume.get(day) ?? 0) + rows);
  }
  const [{ days }, held] = await Promise.all([
    seriesOf(archive, { dyad, from, to }),
    archive.dataSetRows({ dyads: [dyad], from, to }),
  ]);
  return {
    from,
    to,
    dataSets: [...new Set(held.map(({ dataSet }) => dataSet))],
    days: days.map((day) => ({ ...day, volume: volume.get(day.day) ?? 0 })),
  };
}

function lastOf(last: string | undefined, { day }: ActRows): string {
  return last === undefined || day > last ? day : last;
}

/** Whether acts of this kind are drawn: what lowers a track is in the table alone. */
function isRise({ kind }: ActRows): boolean {
  return findKind(kind).direction === "raises";
}

/** The archive's last day, or, where the dyad fell quiet long before, four weeks after its last act. */
function lastShown(last: string, lastDrawn: string | undefined): string {
  if (lastDrawn === undefined || dayNumber(last) - dayNumber(lastDrawn) < daysShown) return last;
  return dayText(dayNumber(lastDrawn) + 28);
}

function laterOf(one: string | undefined, two: string): string {
  return one === undefined || two > one ? two : one;
}
