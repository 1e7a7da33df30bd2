import { type Casebook, compareCasebooks } from "@harmel/core";
import type { Change } from "@harmel/store";
import type { FoundCase } from "./findCase.ts";

/** The changes that make one version of a case the other, with the revisions that were read. */
export function changesBetween(
  { casebook, revisions }: Pick<FoundCase, "casebook" | "revisions">,
  wanted: Casebook,
): readonly Change[] {
  return compareCasebooks(casebook, wanted).map(({ list, id, after }) => {
    return { list, id, revision: revisions.get(`${list}/${id}`) ?? 0, record: after };
  });
}
