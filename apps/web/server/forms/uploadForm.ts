import { createCase, parseJson, perform } from "@harmel/operations";
import { attempt } from "./attempt.ts";
import { caseAddressOf } from "./caseAddressOf.ts";
import type { Form } from "./Form.ts";

/** Keeps a casebook file as a case. */
export const uploadForm: Form = {
  path: "/new-case",
  needs: "editor",
  submit: ({ fields, file, home }) =>
    attempt(home, { typed: fields }, async () => {
      const casebook = parseJson(file);
      const why = fields.get("why")?.trim() || undefined;
      return caseAddressOf((await perform(createCase, home, { casebook, why })).case);
    }),
};
