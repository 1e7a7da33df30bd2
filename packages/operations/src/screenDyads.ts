import { type ScreenedDyad, dayNumber, dayText } from "@harmel/core";
import { z } from "zod";
import { screenDocument } from "./documents/eventDocuments.ts";
import { type ArchiveDocument, archiveContents } from "./detection/archiveContents.ts";
import { type ListedDyad, listedDyads } from "./detection/listedDyads.ts";
import { rankedDyads } from "./detection/rankedDyads.ts";
import { dayInput } from "./inputs.ts";
import { archiveName, mayHaveEvents, openArchive } from "./openArchive.ts";
import type { Operation } from "./operation.ts";
import { withEvents } from "./withEvents.ts";

const whole = { error: "is not a whole number from 1" };
const weeks = { error: "is not a whole number from 0 to 520" };
const lists = ["all", "alerts", "opportunities"] as const;
const input = z.strictObject({
  on: dayInput,
  window: z.coerce
    .number(whole)
    .int(whole)
    .min(1, whole)
    .max(365)
    .default(28)
    .describe("Days that count as the last weeks"),
  limit: z.coerce
    .number(whole)
    .int(whole)
    .min(1, whole)
    .default(50)
    .describe("How many dyads at most"),
  page: z.coerce.number(whole).int(whole).min(1, whole).default(1).describe("Which page of them"),
  list: z
    .enum(lists, { error: `is none of ${lists.join(", ")}` })
    .default("all")
    .describe("Which of them"),
  q: z.string().default("").describe("Words that the names or codes of the two have"),
  weeks: z.coerce
    .number(weeks)
    .int(weeks)
    .min(0, weeks)
    .max(520, weeks)
    .default(0)
    .describe("So many weeks of both tracks are given for each listed dyad"),
});

/** A list of dyads. */
export type ScreenList = (typeof lists)[number];

/** The contract's document: every dyad of the archive, ranked by what changed in the last weeks. */
export interface ScreenDocument {
  readonly on: string;
  /** Days that count as the last weeks. */
  readonly window: number;
  /** Days of the window on which the archive has anything. */
  readonly covered: number;
  /** How many dyads were ranked, and how many of them stand on each list. */
  readonly ranked: number;
  readonly alerts: number;
  readonly opportunities: number;
  /** How many the list and the words leave; `dyads` holds one page of them. */
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  readonly dyads: readonly ListedDyad[];
  /** The weeks of `weekly`: the first day of the first, and on how many days each is known. */
  readonly weeks?: { readonly from: string; readonly covered: readonly number[] };
  /** How far each list was held against known crises. */
  readonly validation: { readonly alerts: string; readonly opportunities: string };
  readonly archive: ArchiveDocument;
}

/** What is known of the lists' worth; nobody has listed known openings to score the second with. */
const validation = {
  alerts: "not validated as a list; its threshold is that of the onsets that evaluate scores",
  opportunities: "not validated",
};

/** Ranks the dyads of the archive by what changed in the weeks up to a day; it looks at no later one. */
export const screenDyads: Operation<typeof input, ScreenDocument> = {
  name: "screen",
  summary: "rank the dyads of the archive by what changed in the last weeks",
  input,
  output: screenDocument,
  needs: "reader",
  http: { method: "get", path: "/events/screen" },
  async run(home, { on, window, limit, page, list, q, weeks: asked }) {
    const counts = {
      covered: 0,
      ranked: 0,
      alerts: 0,
      opportunities: 0,
      found: 0,
      page: 1,
      pages: 1,
    };
    const empty = { rows: 0, dataSets: [] };
    if (!mayHaveEvents(home))
      return { on, window, ...counts, dyads: [], validation, archive: empty };
    return withEvents(async (events) => {
      await using archive = await openArchive(home, events);
      const nameOf = events.principalName;
      const ranked = await rankedDyads(archive, archiveName(home), { on, window });
      const found = ranked.filter((dyad) => isOn(list, dyad) && hasWords(dyad, q, nameOf));
      const first = dayText(dayNumber(on) - window);
      const days = (await archive.volume()).filter(({ day }) => day > first && day <= on);
      const pages = Math.max(1, Math.ceil(found.length / limit));
      const shown = Math.min(page, pages);
      const rows = found.slice((shown - 1) * limit, shown * limit);
      const listed = await listedDyads(archive, rows, nameOf, { on, window, weeks: asked });
      return {
        on,
        window,
        covered: new Set(days.map(({ day }) => day)).size,
        ranked: ranked.length,
        alerts: ranked.filter((dyad) => isOn("alerts", dyad)).length,
        opportunities: ranked.filter((dyad) => isOn("opportunities", dyad)).length,
        found: found.length,
        page: shown,
        pages,
        ...listed,
        validation,
        archive: await archiveContents(archive),
      };
    });
  },
};

function isOn(list: ScreenList, { isAlert, isOpportunity }: ScreenedDyad): boolean {
  if (list === "alerts") return isAlert;
  return list === "all" || isOpportunity;
}

/** Whether every word stands in the names or codes of the two. */
function hasWords({ a, b }: ScreenedDyad, q: string, nameOf: (code: string) => string): boolean {
  const text = [a, b, nameOf(a), nameOf(b)].join(" ").toLocaleLowerCase("en");
  const words = q.toLocaleLowerCase("en").split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}
