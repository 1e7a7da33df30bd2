import type { FormChoices } from "../../server/forms/formChoices.ts";
import type { FormState } from "../../server/forms/FormState.ts";
import { formView } from "../../server/forms/FormView.ts";
import { signalPlan } from "../../server/forms/signalPlan.ts";
import { AddRow } from "./AddRow.tsx";
import { DatingFields } from "./DatingFields.tsx";
import { EvidenceRow } from "./EvidenceRow.tsx";
import { FieldProblems } from "./FieldProblems.tsx";
import { fieldId } from "./fieldId.ts";
import { FlagField } from "./FlagField.tsx";
import { ProblemSummary } from "./ProblemSummary.tsx";
import { RecordForm } from "./RecordForm.tsx";
import { SelectField } from "./SelectField.tsx";
import { SignalParties } from "./SignalParties.tsx";
import { Suggestions } from "./Suggestions.tsx";
import { TextField } from "./TextField.tsx";

interface SignalFormProps {
  /** The signal as it is; none for a new one. */
  signal?: unknown;
  revision: number;
  choices: FormChoices;
  sent: FormState | undefined;
  cancel: string;
  newReport: string;
}

/** A signal, to be made or changed. */
export function SignalForm({
  signal,
  revision,
  choices,
  sent,
  cancel,
  newReport,
}: SignalFormProps) {
  const form = formView(signalPlan, signal ?? {}, sent);
  const isNew = signal === undefined;
  return (
    <>
      {!sent?.conflicts && <ProblemSummary problems={form.problems} />}
      <RecordForm
        id="signal-form"
        label={isNew ? "New signal" : "Signal"}
        read={signal}
        revision={revision}
        sent={sent}
        save={isNew ? "Add the signal" : "Save the signal"}
        cancel={cancel}
      >
        <Suggestions id="known-reports" options={choices.reports} />
        <Suggestions id="known-signals" options={choices.signals} />
        <TextField
          form={form}
          path="title"
          label="Title"
          hint="Who did what to whom, in one line"
        />
        <TextField form={form} path="summary" label="Summary" type="prose" />
        <div className="form-row">
          <SelectField
            form={form}
            path="kind"
            label="Kind"
            none="choose…"
            groups={choices.kinds}
            hint="Gives the track, its direction and the weight"
          />
          <SelectField
            form={form}
            path="place"
            label="Place"
            none="none named"
            groups={choices.places}
          />
        </div>
        <DatingFields form={form} path="occurred" legend="When it began" />
        <DatingFields
          form={form}
          path="until"
          legend="When it ended by itself"
          hint="Only for what stands, and only if that day is known."
        />
        <SignalParties form={form} choices={choices} />
        <FlagField form={form} path="mutual">
          Mutual: both did it, and it counts both ways
        </FlagField>
        <fieldset className="form-group" id={fieldId("ends")}>
          <legend>Signals that it ends</legend>
          <div className="form-rows">
            {form.rowsOf("ends").map((place) => (
              <TextField
                key={place}
                form={form}
                path={`ends[${place}]`}
                label={`Signal ${place + 1}`}
                suggestions="known-signals"
              />
            ))}
          </div>
          <AddRow list="ends">another signal</AddRow>
        </fieldset>
        <section className="form-section" id={fieldId("evidence")} aria-labelledby="form-evidence">
          <h2 id="form-evidence">Evidence</h2>
          <p className="form-hint">
            Each item is one report’s word. A report that is not in the case yet is{" "}
            <a href={newReport} target="_blank" rel="noopener">
              added in another window
            </a>{" "}
            first.
          </p>
          <FieldProblems path="evidence" problems={form.problems} />
          {form.rowsOf("evidence").map((place) => (
            <EvidenceRow key={place} form={form} place={place} choices={choices} />
          ))}
          <AddRow list="evidence">another item</AddRow>
        </section>
        <TextField form={form} path="note" label="Coder’s note" type="prose" />
      </RecordForm>
    </>
  );
}
