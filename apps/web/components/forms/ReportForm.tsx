import type { FormChoices } from "../../server/forms/formChoices.ts";
import type { FormState } from "../../server/forms/FormState.ts";
import { formView } from "../../server/forms/FormView.ts";
import { reportPlan } from "../../server/forms/reportPlan.ts";
import { DatingFields } from "./DatingFields.tsx";
import { ProblemSummary } from "./ProblemSummary.tsx";
import { RecordForm } from "./RecordForm.tsx";
import { SelectField } from "./SelectField.tsx";
import { TextField } from "./TextField.tsx";

interface ReportFormProps {
  choices: FormChoices;
  sent: FormState | undefined;
  cancel: string;
}

/** A report, to be added. */
export function ReportForm({ choices, sent, cancel }: ReportFormProps) {
  const form = formView(reportPlan, {}, sent);
  return (
    <>
      <ProblemSummary problems={form.problems} />
      <RecordForm
        id="report-form"
        label="New report"
        read={{}}
        revision={0}
        sent={sent}
        save="Add the report"
        cancel={cancel}
      >
        <TextField form={form} path="title" label="Title" />
        <div className="form-row">
          <SelectField
            form={form}
            path="source"
            label="Source"
            none="choose…"
            groups={choices.sources}
          />
          <TextField
            form={form}
            path="language"
            label="Language"
            hint="A code such as en, uk or be"
          />
        </div>
        <DatingFields form={form} path="published" legend="When it was published" />
        <TextField form={form} path="address" label="Address" type="address" hint="https://…" />
        <TextField
          form={form}
          path="carrier"
          label="Carried by"
          hint="Who carried it, when not its source"
        />
        <TextField form={form} path="summary" label="What it says" type="prose" />
        <TextField form={form} path="note" label="Coder’s note" type="prose" />
      </RecordForm>
    </>
  );
}
