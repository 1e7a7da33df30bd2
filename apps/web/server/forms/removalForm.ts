import { perform, removeRecord } from "@harmel/operations";
import { attempt } from "./attempt.ts";
import { caseAddressOf } from "./caseAddressOf.ts";
import type { Form } from "./Form.ts";

/** Puts a signal into the bin; its history takes it out again. */
export const removalForm: Form = {
  path: "/cases/:case/signals/:record/remove",
  needs: "coder",
  submit: ({ fields, home, place }) => {
    const typed = new Map([["why", fields.get("why") ?? ""]]);
    const { case: name = "", record: id = "" } = place;
    return attempt(home, { typed }, async () => {
      const revision = Number(fields.get("revision"));
      const why = fields.get("why")?.trim() || undefined;
      const done = await perform(removeRecord, home, {
        case: name,
        list: "signals",
        id,
        revision,
        why,
      });
      const query = new URLSearchParams({ record: `signals/${id}` });
      return `${caseAddressOf(done.case, "history")}?${query.toString()}`;
    });
  },
};
