import { expect, it } from "vitest";
import { changedFields } from "./changedFields.ts";

const names = (id: string) => ({ blr: "Belarus" })[id] ?? id;

it("says each field that a change touched, before and after, in words", () => {
  const before = {
    id: "a",
    kind: "troop-deployment",
    initiators: ["ukr"],
    evidence: [{ credibility: 2 }],
  };
  const after = { id: "a", initiators: ["blr"], mutual: true, evidence: [{ credibility: 3 }] };
  expect(changedFields(before, after, names)).toEqual([
    {
      path: "evidence[0].credibility",
      field: "evidence 1, credibility",
      before: "2, probably true",
      after: "3, possibly true",
    },
    { path: "initiators[0]", field: "who did it 1", before: "ukr", after: "Belarus" },
    { path: "kind", field: "kind", before: "Troop deployment", after: "" },
    { path: "mutual", field: "mutual", before: "", after: "yes" },
  ]);
});

const turn = (text: string) => ({ questions: [{ id: "why", text }] });

it("gives every field of a record that is new, and finds entries by their ids", () => {
  expect(
    changedFields(undefined, { id: "a", title: "<b>One</b>" }).map(({ field, after }) => [
      field,
      after,
    ]),
  ).toEqual([["title", "<b>One</b>"]]);
  expect(changedFields(turn("Why?"), turn("Why then?"))).toMatchObject([
    { field: "questions why, text", before: "Why?", after: "Why then?" },
  ]);
});
