import {
  type Casebook,
  type RestrictedSource,
  checkCasebook,
  withoutRestricted,
} from "@harmel/core";
import { countWords } from "@harmel/views";
import { Fault } from "../Fault.ts";

/**
 * A casebook as it may be passed on, which says in its note what is left out.
 *
 * @throws {Fault} where other records hang on what is left out, so that no valid casebook remains.
 */
export function passedOn(whole: Casebook): {
  readonly casebook: Casebook;
  readonly leftOut: readonly RestrictedSource[];
} {
  const { casebook, leftOut } = withoutRestricted(whole);
  if (leftOut.length === 0) return { casebook: whole, leftOut };
  const check = checkCasebook(casebook);
  if (!check.ok) {
    const [first] = check.problems;
    throw new Fault("export-restricted", { case: whole.id, path: first?.path ?? "" });
  }
  const words = leftOut.map(({ source, reports, signals }) => {
    const name = whole.sources.find(({ id }) => id === source)?.name ?? source;
    return `Left out of this export: ${countWords(reports, "report")} of ${name}, whose licence forbids passing them on, and ${countWords(signals, "signal")} that nobody else asserts.`;
  });
  const note = [...(casebook.note === undefined ? [] : [casebook.note]), ...words].join("\n\n");
  return { casebook: { ...casebook, note }, leftOut };
}
