import { isDay } from "@harmel/core";
import { z } from "zod";
import type { SearchParams } from "../caseQuery.ts";

const day = z.string().trim().refine(isDay).optional().catch(undefined);

/** The windows that a screening is offered with, in days. */
export const windows = ["7", "14", "28", "56", "91"] as const;

const screening = z.object({
  on: day,
  window: z.enum(windows).catch("28"),
  q: z.string().trim().max(100).catch(""),
  list: z.enum(["all", "alerts", "opportunities"]).catch("all"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

const dyad = z.object({
  from: day,
  to: day,
  outlook: z.literal("always").optional().catch(undefined),
});

/** What the address of the screening says; whatever cannot be read falls back to its default. */
export type ScreeningQuery = z.output<typeof screening>;

/** What the address of a dyad says beside its two names. */
export type DyadQuery = z.output<typeof dyad>;

/** Reads the parameters of the screening; of a repeated one the first counts. */
export function readScreeningQuery(parameters: SearchParams): ScreeningQuery {
  return screening.parse(firsts(parameters));
}

/** Reads the parameters of a dyad's page. */
export function readDyadQuery(parameters: SearchParams): DyadQuery {
  return dyad.parse(firsts(parameters));
}

const defaults: Readonly<Record<string, string>> = { window: "28", list: "all", page: "1" };

/** The address of the same page with some of its state changed; defaults are left out. */
export function eventsHref<Query extends object>(
  query: Query,
  changes: Partial<Query> = {},
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...changes })) {
    const said = value === undefined ? "" : String(value);
    if (said !== "" && said !== defaults[name]) parameters.set(name, said);
  }
  return `?${parameters.toString()}`;
}

/** The page of a dyad, with the days that it shows. */
export function dyadAddress(a: string, b: string, days: Partial<DyadQuery> = {}): string {
  const query = eventsHref(days);
  const path = `/dyads/${encodeURIComponent(a)}/${encodeURIComponent(b)}`;
  return query === "?" ? path : path + query;
}

function firsts(parameters: SearchParams): Record<string, string | undefined> {
  const first = Object.entries(parameters).map(([name, value]) => [name, [value].flat()[0]]);
  return Object.fromEntries(first);
}
