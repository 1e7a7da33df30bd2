import "server-only";
import {
  type CaseParts,
  Fault,
  focusCodes,
  homeOf,
  listCases,
  mayHaveEvents,
  openCase,
  partsOf,
  perform,
  viewOf,
} from "@harmel/operations";
import type { Casebook } from "@harmel/core";
import type { CaseView } from "@harmel/views";
import { dyadAddress } from "./events/eventsQuery.ts";

/** A case as a page shows it. */
export interface LoadedCase {
  /** As known on the day that was asked for, or by default at the end of coverage. */
  readonly view: CaseView;
  /** What its further pages show, as known on the same day. */
  readonly parts: CaseParts;
  /** With all that is known: what holds still while the day moves is measured on it. */
  readonly whole: CaseView;
  /** The last day that can be asked for. */
  readonly lastDay: string;
  /** The page of its focus dyad in the event data, where there are any. */
  readonly eventData?: string;
  /** Whether the day that was asked for lies outside the days that can be. */
  readonly isOutside: boolean;
}

/** The cases that can be opened by their id. */
export async function casesToList() {
  return perform(listCases, homeOf(process.env), {});
}

/** Opens a case as of a day; `undefined` where there is no such case. */
export async function loadCase(id: string, asOf?: string): Promise<LoadedCase | undefined> {
  const casebook = await open(id);
  return casebook && loadedFrom(casebook, asOf);
}

/** A casebook as of a day. What was analysed is kept as long as the casebook is the same object. */
export function loadedFrom(casebook: Casebook, asOf?: string): LoadedCase {
  const { coverage, knownUntil } = viewOf(casebook);
  const lastDay = knownUntil > coverage.to ? knownUntil : coverage.to;
  const isOutside = asOf !== undefined && (asOf < coverage.from || asOf > lastDay);
  const day = asOf === undefined || isOutside ? coverage.to : asOf;
  return {
    view: viewOf(casebook, { asOf: day, fragility: true }),
    parts: partsOf(casebook, { asOf: day, fragility: true }),
    whole: viewOf(casebook, { asOf: lastDay }),
    lastDay,
    ...(mayHaveEvents(homeOf(process.env)) && {
      eventData: dyadAddress(...focusCodes(casebook), { from: coverage.from, to: coverage.to }),
    }),
    isOutside,
  };
}

async function open(id: string) {
  try {
    return await perform(openCase, homeOf(process.env), { case: id });
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.status < 500) return undefined;
    throw thrown;
  }
}
