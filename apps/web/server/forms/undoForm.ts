import { perform, undoWrite } from "@harmel/operations";
import { attempt } from "./attempt.ts";
import { caseAddressOf } from "./caseAddressOf.ts";
import type { Form } from "./Form.ts";

/** Takes a write of the history back. */
export const undoForm: Form = {
  path: "/cases/:case/history/:write/undo",
  needs: "coder",
  submit: ({ fields, home, place }) => {
    const { case: id = "", write = "" } = place;
    const typed = new Map([["why", fields.get("why") ?? ""]]);
    return attempt(home, { typed }, async () => {
      const why = fields.get("why")?.trim() || undefined;
      await perform(undoWrite, home, { case: id, write, why });
      return caseAddressOf(id, "history");
    });
  },
};
