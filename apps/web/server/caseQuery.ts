import { isDay } from "@harmel/core";
import { z } from "zod";

/** The columns of the table of signals that sort it. */
export const sortColumns = [
  "day",
  "title",
  "who",
  "kind",
  "track",
  "realisation",
  "counted",
  "reports",
] as const;

/** What the table of claims can be cut down to. */
export const claimChoices = ["all", "waiting", "disputed", "denied", "moved", "unseen"] as const;

export type ClaimChoice = (typeof claimChoices)[number];

export type SortColumn = (typeof sortColumns)[number];

const text = z.string().trim().max(200);

/** What the address of a case page says; whatever cannot be read falls back to its default. */
const schema = z.object({
  asOf: text.refine(isDay).optional().catch(undefined),
  signal: text.min(1).optional().catch(undefined),
  q: text.catch(""),
  track: z.enum(["", "deterrence", "dialogue", "context"]).catch(""),
  side: z.enum(["", "0", "1", "2"]).catch(""),
  realisation: z.enum(["", "announced", "claimed", "observed", "contested", "refuted"]).catch(""),
  sort: z.enum(sortColumns.flatMap((column) => [column, `-${column}` as const])).catch("day"),
  turn: text.min(1).optional().catch(undefined),
  question: text.min(1).optional().catch(undefined),
  order: z.enum(["known", "diagnosticity", "-diagnosticity"]).catch("known"),
  sphere: text.catch(""),
  show: z.enum(claimChoices).catch("all"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type CaseQuery = z.output<typeof schema>;

/** The parameters of an address, as Next gives them. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the parameters of a case page; of a repeated one the first counts. */
export function readCaseQuery(parameters: SearchParams): CaseQuery {
  const first = Object.entries(parameters).map(([name, value]) => [
    name,
    Array.isArray(value) ? value[0] : value,
  ]);
  return schema.parse(Object.fromEntries(first));
}

/** The day that was asked for, where it could not be shown. */
export function wrongAsOf(parameters: SearchParams, query: CaseQuery): string | undefined {
  const asked = [parameters.asOf].flat()[0];
  return asked && query.asOf === undefined ? asked.slice(0, 40) : undefined;
}
