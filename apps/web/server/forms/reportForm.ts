import { caseAddressOf } from "./caseAddressOf.ts";
import type { Form } from "./Form.ts";
import { freshId } from "./freshId.ts";
import { reportPlan } from "./reportPlan.ts";
import { submitRecord } from "./submitRecord.ts";

/** Adds a report, and leads back to the form with its id to be cited. */
export const reportForm: Form = {
  path: "/cases/:case/new-report",
  needs: "coder",
  submit: (sent) =>
    submitRecord(sent, {
      list: "reports",
      plan: reportPlan,
      made: (draft, _, casebook) => {
        const { source, title } = draft;
        const id = freshId(casebook, `${String(source ?? "")} ${String(title ?? "")}`);
        return { id, record: { id, ...draft } };
      },
      shownAt: (caseId, id) =>
        `${caseAddressOf(caseId, "new-report")}?${new URLSearchParams({ added: id }).toString()}`,
    }),
};
