import { type Casebook, type DetectedEpisode, casebookText } from "@harmel/core";
import type { Author } from "@harmel/store";
import { z } from "zod";
import { dyadNamed } from "../detection/dyadNamed.ts";
import { episodesIn } from "../detection/episodesIn.ts";
import { writtenDocument, type WrittenDocument } from "../documents/caseDocuments.ts";
import { Fault } from "../Fault.ts";
import { writeNewFile } from "../files/writeNewFile.ts";
import type { Home } from "../home.ts";
import { actorInput, dayInput, recordInput } from "../inputs.ts";
import { mayHaveEvents, openArchive } from "../openArchive.ts";
import type { Operation } from "../operation.ts";
import { authorOf } from "../store/authorOf.ts";
import { bundledCase } from "../store/findCase.ts";
import { withStore } from "../store/withStore.ts";
import { written } from "../store/written.ts";
import { withEvents } from "../withEvents.ts";
import { adoptedCasebook } from "./adoptedCasebook.ts";
import { leftOutWords } from "./adoptionWords.ts";
import type { LeftOut } from "./Finding.ts";
import { findingIn } from "./findingIn.ts";

const input = z.strictObject({
  a: actorInput,
  b: actorInput,
  onset: dayInput.optional().describe("A day of the episode; otherwise the last one is taken"),
  id: recordInput.optional().describe("The id of the casebook; otherwise one is made"),
  title: z
    .string()
    .min(1, { error: "is empty" })
    .max(500)
    .optional()
    .describe("What the casebook is called"),
  withRestricted: z
    .boolean()
    .default(false)
    .describe("Whether rows come along whose licence forbids passing them on"),
  out: z
    .string()
    .min(1)
    .optional()
    .describe("A new file for the casebook, which is then not stored"),
});

/** What became of an episode: a casebook, and the rows that are not in it. */
export interface AdoptionDocument {
  readonly case: string;
  readonly title: string;
  readonly episode: DetectedEpisode;
  readonly signals: number;
  readonly reports: number;
  readonly leftOut: readonly (LeftOut & { readonly words: string })[];
  /** What the store did with it, or the file that it was written to. */
  readonly stored?: WrittenDocument;
  readonly file?: string;
}

const leftOut = z.looseObject({ dataSet: z.string(), reason: z.string(), count: z.number() });

/** Makes a casebook from an episode that the archive shows, with its rows as machine-graded evidence. */
export const adoptEpisode: Operation<typeof input, AdoptionDocument> = {
  name: "adopt",
  summary: "make a casebook from an episode that the archive shows",
  input,
  output: z.looseObject({
    case: z.string(),
    title: z.string(),
    episode: z.looseObject({ onset: dayInput }),
    signals: z.number(),
    leftOut: z.array(leftOut),
    stored: writtenDocument.optional(),
    file: z.string().optional(),
  }),
  needs: "editor",
  http: { method: "post", path: "/events/adoptions", isCreating: true },
  async run(home, { a, b, onset, id, title, withRestricted, out: file }) {
    const author = authorOf(home, "adopted from event data");
    const adopted = await withEvents(async (events) => {
      const dyad = dyadNamed(events, a, b);
      const names = dyad.map(events.principalName).join(" and ");
      if (!mayHaveEvents(home)) throw new Fault("episode-none", { dyad: names });
      await using archive = await openArchive(home, events);
      const episode = chosenEpisode(await episodesIn(archive, dyad, undefined), onset, names);
      const finding = await findingIn(archive, events, dyad, episode);
      const named = id ?? `${dyad.join("-")}-${episode.onset}`.toLowerCase();
      const choice = { id: named, ...(title && { title }), on: author.at.slice(0, 10) };
      return { episode, ...adoptedCasebook(finding, { ...choice, withRestricted }) };
    });
    const { episode, casebook, leftOut: missing } = adopted;
    const restricted = missing.find(({ reason }) => reason === "restricted");
    if (casebook.signals.length === 0 && restricted !== undefined) {
      throw new Fault("adoption-restricted", { dataSet: restricted.dataSet });
    }
    const kept =
      file === undefined
        ? { stored: await storedIn(home, casebook, author) }
        : { file: await fileWith(home, file, casebook) };
    return {
      case: casebook.id,
      title: casebook.title,
      episode,
      signals: casebook.signals.length,
      reports: casebook.reports.length,
      leftOut: missing.map((rows) => ({ ...rows, words: leftOutWords(rows) })),
      ...kept,
    };
  },
};

function storedIn(home: Home, casebook: Casebook, author: Author): Promise<WrittenDocument> {
  if (bundledCase(casebook.id) !== undefined) throw new Fault("case-exists", { case: casebook.id });
  return withStore(home, (store) => written(store.create(casebook, author)));
}

async function fileWith({ filesFrom }: Home, file: string, casebook: Casebook): Promise<string> {
  if (filesFrom === undefined) throw new Fault("files-closed", { case: file });
  await writeNewFile(file, filesFrom, casebookText(casebook));
  return file;
}

function chosenEpisode(
  episodes: readonly DetectedEpisode[],
  day: string | undefined,
  dyad: string,
): DetectedEpisode {
  const last = episodes.at(-1);
  if (last === undefined) throw new Fault("episode-none", { dyad });
  if (day === undefined) return last;
  const found = episodes.findLast(
    ({ onset, end }) => onset <= day && (end === undefined || day <= end),
  );
  if (found !== undefined) return found;
  const known = episodes.map(({ onset }) => onset);
  const before = known.findLast((onset) => onset < day);
  const after = known.find((onset) => onset > day);
  const near = [before, after].filter((onset) => onset !== undefined).join(" or ");
  throw new Fault("episode-unknown", { dyad, near, day });
}
