import { type MergeDocument, mergeCase, parseJson, perform } from "@harmel/operations";
import { attempt } from "./attempt.ts";
import { caseAddressOf } from "./caseAddressOf.ts";
import type { Form, Outcome, SentForm } from "./Form.ts";

/** Shows first what taking a casebook file in would change; then, from that page, takes it in. */
export const mergeForm: Form = {
  path: "/cases/:case/merge",
  needs: "editor",
  submit: async (sent) => {
    const { fields, file, home, place } = sent;
    const { case: id = "" } = place;
    const text = file || (fields.get("casebook") ?? "");
    const state = { typed: new Map([["why", fields.get("why") ?? ""]]) };
    if (fields.get("do") !== "merge") return shownFirst(sent, id, text);
    return attempt(home, state, async () => {
      const casebook = parseJson(text);
      const why = fields.get("why")?.trim() || undefined;
      const records = choicesIn(fields);
      await perform(mergeCase, home, { case: id, casebook, records, why });
      return caseAddressOf(id, "history");
    });
  },
};

async function shownFirst({ home }: SentForm, id: string, text: string): Promise<Outcome> {
  let preview: MergeDocument | undefined;
  const outcome = await attempt(home, {}, async () => {
    const casebook = parseJson(text);
    preview = await perform(mergeCase, home, { case: id, casebook, preview: true });
    return "";
  });
  return preview === undefined ? outcome : { problems: [], merge: { preview, text } };
}

/** Whose record stands where both changed it: `choice:signals/a` is `existing` or `incoming`. */
function choicesIn(fields: SentForm["fields"]): Record<string, string> {
  const chosen = [...fields].flatMap(([name, value]): [string, string][] =>
    name.startsWith("choice:") ? [[name.slice(7), value]] : [],
  );
  return Object.fromEntries(chosen);
}
