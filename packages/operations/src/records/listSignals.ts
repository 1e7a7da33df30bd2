import type { Signal } from "@harmel/core";
import { z } from "zod";
import { analysed } from "../analysed.ts";
import { caseInput, dayInput, limitInput, wordsInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { caseOf } from "../store/caseOf.ts";
import { cursorInput, type Page, pageDocument, pageOf } from "./pageOf.ts";

const input = z.strictObject({
  case: caseInput,
  asOf: dayInput.optional(),
  q: wordsInput.optional(),
  cursor: cursorInput,
  limit: limitInput(100, 1000),
});

/** A signal as it was coded, and what was known of it on the day. */
export interface PagedSignal {
  readonly id: string;
  readonly revision: number;
  readonly record: Signal;
  readonly state: object;
}

/** Gives the signals known on a day, by their ids, a page at a time. */
export const listSignals: Operation<typeof input, Page<PagedSignal>> = {
  name: "signals",
  summary: "the signals of a case as known on a day, a page at a time",
  input,
  output: pageDocument(
    z.looseObject({
      id: z.string(),
      revision: z.number().int(),
      record: z.looseObject({}),
      state: z.looseObject({ realisation: z.string(), knownOn: z.string(), counted: z.number() }),
    }),
  ),
  needs: "reader",
  http: { method: "get", path: "/cases/{case}/signals" },
  async run(home, { case: name, asOf, ...asked }) {
    const { casebook, revisions } = await caseOf(home, name);
    const records = new Map(casebook.signals.map((signal) => [signal.id, signal]));
    const { signals } = analysed(casebook, asOf === undefined ? {} : { asOf }).analysis;
    const known = signals.flatMap((state) => {
      const record = records.get(state.id);
      const revision = revisions.get(`signals/${state.id}`) ?? 1;
      return record === undefined ? [] : [{ id: state.id, revision, record, state }];
    });
    return pageOf(known, asked);
  },
};
