import { recordsOf } from "@harmel/core";
import { z } from "zod";
import { caseInput, limitInput, listInput, wordsInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { caseOf } from "../store/caseOf.ts";
import { cursorInput, type Page, pageDocument, pageOf } from "./pageOf.ts";

const input = z.strictObject({
  case: caseInput,
  list: listInput,
  q: wordsInput.optional(),
  cursor: cursorInput,
  limit: limitInput(100, 1000),
});

/** A record of a page. */
export interface PagedRecord {
  readonly id: string;
  readonly revision: number;
  readonly record: unknown;
}

/** Gives the records of one list of a case, by their ids, a page at a time. */
export const listRecords: Operation<typeof input, Page<PagedRecord>> = {
  name: "records",
  summary: "the records of one list of a case, a page at a time",
  input,
  output: pageDocument(
    z.looseObject({ id: z.string(), revision: z.number().int(), record: z.looseObject({}) }),
  ),
  needs: "reader",
  http: { method: "get", path: "/cases/{case}/records/{list}" },
  async run(home, { case: name, list, ...asked }) {
    const { casebook, revisions } = await caseOf(home, name);
    const page = pageOf(
      recordsOf(casebook).filter((one) => one.list === list),
      asked,
    );
    const records = page.records.map(({ id, record }) => ({
      id,
      revision: revisions.get(`${list}/${id}`) ?? 1,
      record,
    }));
    return { ...page, records };
  },
};
