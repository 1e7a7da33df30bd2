import { type Casebook, type Rating, type Turn, fieldsThatDiffer } from "@harmel/core";
import { Fault, perform, readCase, writeRecords } from "@harmel/operations";
import { attempt } from "./attempt.ts";
import { caseAddressOf } from "./caseAddressOf.ts";
import { coderFor } from "./coderFor.ts";
import type { Form } from "./Form.ts";
import { jsonField } from "./jsonField.ts";
import { type Cell, ratingOf } from "./ratingOf.ts";
import { today } from "./today.ts";

/** Rates one item against one explanation, in the name of whoever sends the form and on the day it is sent. */
export const ratingForm: Form = {
  path: "/cases/:case/rating",
  needs: "coder",
  submit: ({ caller, fields, home, place, query }) => {
    const { case: name = "" } = place;
    const cell = cellIn(query);
    const draft = { score: fields.get("score") ?? "", rationale: fields.get("rationale") ?? "" };
    const read = jsonField(fields.get("read")) ?? undefined;
    const typed = new Map([["why", fields.get("why") ?? ""]]);
    return attempt(home, { draft, read, typed }, async () => {
      const { casebook, revisions } = await perform(readCase, home, { case: name });
      const coder = coderFor(casebook, caller.name);
      const turn = turnOf(casebook, cell);
      if (turn === undefined)
        throw new Fault("record-missing", { case: name, list: "questions", record: cell.question });
      const standing = ratingOf(turn, cell, coder.id);
      const isMine = fields.get("do") === "mine" ? jsonField(fields.get("theirs")) : read;
      if (fieldsThatDiffer(standing ?? null, isMine ?? null).length > 0)
        throw changedSince(name, turn, draft, standing);
      const rating = { ...cell, ...draft, rater: coder.id, on: today(home) };
      const coders = {
        list: "coders",
        id: coder.id,
        revision: 0,
        record: { id: coder.id, name: caller.name },
      };
      const changes = [
        ...(coder.isNew ? [coders] : []),
        {
          list: "turns",
          id: turn.id,
          revision: revisions[`turns/${turn.id}`] ?? 0,
          record: rated(turn, rating),
        },
      ];
      const why = fields.get("why")?.trim() || undefined;
      const done = await perform(writeRecords, home, { case: name, changes, why });
      const shown = new URLSearchParams({ question: cell.question });
      return `${caseAddressOf(done.case, "explanations")}?${shown.toString()}#matrix`;
    });
  },
};

function cellIn(query: URLSearchParams): Cell {
  const [question = "", item = "", explanation = ""] = ["question", "item", "explanation"].map(
    (name) => query.get(name) ?? "",
  );
  return { question, item, explanation };
}

function turnOf({ turns }: Casebook, { question }: Cell): Turn | undefined {
  return turns.find(({ questions }) => questions.some(({ id }) => id === question));
}

/** The turn with a rating in the place of the rater's own for the same cell. */
function rated(turn: Turn, { question, ...rating }: Cell & Record<string, string>): object {
  const questions = turn.questions.map((asked) => {
    if (asked.id !== question) return asked;
    const others = (asked.ratings ?? []).filter((one) => !isSameCell(one, rating));
    return { ...asked, ratings: [...others, rating] };
  });
  return { ...turn, questions };
}

function isSameCell(one: Rating, other: Record<string, string>): boolean {
  return (
    one.item === other["item"] &&
    one.explanation === other["explanation"] &&
    one.rater === other["rater"]
  );
}

function changedSince(name: string, turn: Turn, yours: object, theirs: Rating | undefined): Fault {
  const fields = fieldsThatDiffer(yours, { score: theirs?.score, rationale: theirs?.rationale });
  const conflict = { list: "turns", id: turn.id, read: 0, revision: 0, yours, theirs, fields };
  return new Fault("conflict", { records: 1, case: name }, { conflicts: [conflict] });
}
