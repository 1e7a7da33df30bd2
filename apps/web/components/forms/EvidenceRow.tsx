import type { FormView } from "../../server/forms/FormView.ts";
import type { FormChoices } from "../../server/forms/formChoices.ts";
import { FieldProblems } from "./FieldProblems.tsx";
import { fieldId } from "./fieldId.ts";
import { FlagField } from "./FlagField.tsx";
import { SelectField } from "./SelectField.tsx";
import { TextField } from "./TextField.tsx";
import { aspects, credibilities, stances } from "./evidenceOptions.ts";

interface EvidenceRowProps {
  form: FormView;
  place: number;
  choices: FormChoices;
}

/** One report's word on the signal. */
export function EvidenceRow({ form, place, choices }: EvidenceRowProps) {
  const path = `evidence[${place}]`;
  const report = form.texts.get(`${path}.report`);
  const was = form.texts.get(`${path}.was`);
  const title = choices.reports.find(([id]) => id === report)?.[1];
  return (
    <fieldset className="form-card" id={fieldId(path)}>
      <legend>{report ? `Evidence ${place + 1}` : "Another item of evidence"}</legend>
      {was !== undefined && <input type="hidden" name={`${path}.was`} value={was} />}
      <TextField
        form={form}
        path={`${path}.report`}
        label="Report"
        suggestions="known-reports"
        hint={title ?? "Begin to type its title or id"}
      />
      <div className="form-row">
        <SelectField
          form={form}
          path={`${path}.stance`}
          label="It"
          usual="asserts"
          groups={stances}
        />
        <SelectField
          form={form}
          path={`${path}.aspect`}
          label="Concerning"
          none="all of it"
          groups={aspects}
        />
        <SelectField
          form={form}
          path={`${path}.by`}
          label="Whose word"
          none="the source’s own"
          groups={choices.actors}
        />
        <SelectField
          form={form}
          path={`${path}.credibility`}
          label="Credibility"
          none="choose…"
          groups={credibilities}
        />
      </div>
      <FlagField form={form} path={`${path}.sight`}>
        This speaker could see it
      </FlagField>
      <TextField form={form} path={`${path}.note`} label="Note" type="prose" />
      {report && (
        <label className="form-flag">
          <input type="checkbox" name={`${path}.out`} />
          <span>Take this item out</span>
        </label>
      )}
      <FieldProblems path={path} problems={form.problems} />
    </fieldset>
  );
}
