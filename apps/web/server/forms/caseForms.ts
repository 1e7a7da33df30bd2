import { copyCase, type Home, perform, recoverCase, removeCase } from "@harmel/operations";
import { attempt } from "./attempt.ts";
import { caseAddressOf } from "./caseAddressOf.ts";
import type { Form } from "./Form.ts";

type Work = (
  home: Home,
  id: string,
  fields: { readonly why?: string; readonly id?: string },
) => Promise<string>;

const caseForm = (path: string, work: Work): Form => ({
  path: `/cases/:case/${path}`,
  needs: "editor",
  submit: ({ fields, home, place }) => {
    const { case: name = "" } = place;
    const [why, id] = ["why", "id"].map((field) => fields.get(field)?.trim());
    const given = { ...(why && { why }), ...(id && { id }) };
    return attempt(home, { typed: fields }, () => work(home, name, given));
  },
});

/** Copies a case, puts it into the bin and takes it out. */
export const caseForms: readonly Form[] = [
  caseForm("copy", async (home, name, { why, id }) =>
    caseAddressOf((await perform(copyCase, home, { case: name, id, why })).case),
  ),
  caseForm("remove", async (home, name, { why }) => {
    await perform(removeCase, home, { case: name, why });
    return "/cases#bin";
  }),
  caseForm("recover", async (home, name, { why }) =>
    caseAddressOf((await perform(recoverCase, home, { case: name, why })).case),
  ),
];
