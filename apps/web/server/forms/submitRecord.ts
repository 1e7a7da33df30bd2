import type { Casebook } from "@harmel/core";
import { type FaultProblem, perform, readCase, writeRecords } from "@harmel/operations";
import { attempt } from "./attempt.ts";
import { type Loose, isLoose } from "./atPath.ts";
import type { Outcome, SentForm } from "./Form.ts";
import { jsonField } from "./jsonField.ts";
import { recordOf } from "./recordOf.ts";
import type { RecordPlan } from "./RecordPlan.ts";

/** A new record, and what goes into the casebook with it. */
export interface MadeRecord {
  readonly id: string;
  readonly record: Loose;
  readonly besides?: readonly { list: "coders"; id: string; record: Loose }[];
}

interface RecordForm {
  readonly list: "signals" | "reports";
  readonly plan: RecordPlan;
  /** Gives a new record its id and its coder. */
  readonly made: (draft: Loose, sent: SentForm, casebook: Casebook) => MadeRecord;
  /** Where the record is seen once it is written. */
  readonly shownAt: (caseId: string, id: string) => string;
}

/** Takes the form of a record: of a new one where its address names none. */
export async function submitRecord(sent: SentForm, form: RecordForm): Promise<Outcome> {
  const { fields, home, place } = sent;
  const { list, plan, made, shownAt } = form;
  const given = jsonField(fields.get("read"));
  const read = isLoose(given) ? given : {};
  const draft = recordOf(plan, fields, read);
  const revision = Number(fields.get("revision") ?? 0);
  const state = { draft, read, revision, typed: new Map([["why", fields.get("why") ?? ""]]) };
  const [what, named = ""] = (fields.get("do") ?? "").split(":");
  if (what === "add") return { ...state, rows: new Map([[named, 2]]), problems: [] };
  const name = place.case ?? "";
  let id = place.record ?? "";
  const outcome = await attempt(home, state, async () => {
    const isNew = place.record === undefined;
    const record = isNew
      ? made(draft, sent, (await perform(readCase, home, { case: name })).casebook)
      : { id, record: draft };
    id = record.id;
    // Whoever chose their own version says over which one of the others' it goes.
    const stands = what === "mine" ? Number(named) : revision;
    const besides = (record.besides ?? []).map((one) => ({ ...one, revision: 0 }));
    const changes = [...besides, { list, id, revision: isNew ? 0 : stands, record: record.record }];
    const why = fields.get("why")?.trim() || undefined;
    const written = await perform(writeRecords, home, { case: name, changes, why });
    return shownAt(written.case, id);
  });
  if (typeof outcome === "string") return outcome;
  return { ...outcome, problems: outcome.problems.map((one) => beside(one, `${list}/${id}`)) };
}

/** A problem of the record with the path of its field, as the form names it. */
function beside(problem: FaultProblem, key: string): FaultProblem {
  const { path } = problem;
  if (path === key) return { ...problem, path: "" };
  return path.startsWith(`${key}.`) ? { ...problem, path: path.slice(key.length + 1) } : problem;
}
