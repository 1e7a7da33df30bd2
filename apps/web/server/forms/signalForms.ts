import { valueAt } from "./atPath.ts";
import { caseAddressOf } from "./caseAddressOf.ts";
import { coderFor } from "./coderFor.ts";
import type { Form } from "./Form.ts";
import { freshId } from "./freshId.ts";
import { signalPlan } from "./signalPlan.ts";
import { submitRecord } from "./submitRecord.ts";
import { today } from "./today.ts";

/** Makes and changes a signal. A new one is coded by whoever sends the form, today. */
const submit: Form["submit"] = (sent) =>
  submitRecord(sent, {
    list: "signals",
    plan: signalPlan,
    made: (draft, { caller, home }, casebook) => {
      const day = valueAt(draft, "occurred.from");
      const id = freshId(casebook, `${String(day ?? "")} ${String(draft["title"] ?? "")}`);
      const coder = coderFor(casebook, caller.name);
      const record = { id, ...draft, coding: { by: coder.id, on: today(home) } };
      const besides = {
        list: "coders",
        id: coder.id,
        record: { id: coder.id, name: caller.name },
      } as const;
      return { id, record, besides: coder.isNew ? [besides] : [] };
    },
    shownAt: (caseId, id) =>
      `${caseAddressOf(caseId)}?${new URLSearchParams({ signal: id }).toString()}`,
  });

export const signalForms: readonly Form[] = [
  { path: "/cases/:case/new-signal", needs: "coder", submit },
  { path: "/cases/:case/signals/:record", needs: "coder", submit },
];
