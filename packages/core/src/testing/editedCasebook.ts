import * as fc from "fast-check";
import type { Casebook } from "../casebook/casebook.ts";
import { parseCasebook } from "../casebook/parseCasebook.ts";

/** Lists whose records nothing names. */
const free = ["observations", "silences", "conditions", "predictions", "assessments"] as const;

const someEdit = fc.record({
  what: fc.constantFrom("drop", "note", "note", "add", "title"),
  list: fc.constantFrom(...free),
  at: fc.nat(4),
  text: fc.constantFrom("one", "two"),
});

/** Changes that two people may make to the same casebook; what comes out is valid. */
export const someEdits = fc.array(someEdit, { maxLength: 8 });

type Edits = Parameters<Parameters<typeof someEdits.map>[0]>[0];

/** The casebook after some edits; those that find no record change nothing. */
export function editedCasebook(casebook: Casebook, edits: Edits): Casebook {
  const edited: Casebook = { ...casebook };
  for (const edit of edits) Object.assign(edited, editOf(edited, edit));
  return parseCasebook(edited);
}

function editOf(casebook: Casebook, { what, list, at, text }: Edits[number]): Partial<Casebook> {
  if (what === "title") return { title: text };
  if (what === "add") {
    const added = { id: `added-${at}`, statement: text, known: { on: "2024-01-01" } };
    return { conditions: [...casebook.conditions.filter(({ id }) => id !== added.id), added] };
  }
  const records = casebook[list].flatMap((record, index) => {
    if (index !== at) return [record];
    return what === "drop" ? [] : [{ ...record, note: text }];
  });
  return { [list]: records };
}
