import type { FormView } from "../../server/forms/FormView.ts";
import { FieldProblems } from "./FieldProblems.tsx";
import { fieldId } from "./fieldId.ts";
import { SelectField } from "./SelectField.tsx";
import { TextField } from "./TextField.tsx";

const precisions = [
  {
    options: [
      ["day", "that day"],
      ["range", "from the first day to the last"],
      ["about", "some time between the two"],
      ["week", "the week from the first day"],
      ["month", "the month of the first day"],
    ],
  },
] as const;

interface DatingFieldsProps {
  form: FormView;
  path: string;
  legend: string;
  hint?: string;
}

/** A day as precisely as it is known. */
export function DatingFields({ form, path, legend, hint }: DatingFieldsProps) {
  return (
    <fieldset className="form-group" id={fieldId(path)}>
      <legend>{legend}</legend>
      {hint && <p className="form-hint">{hint}</p>}
      <div className="form-row">
        <TextField form={form} path={`${path}.from`} label="First day" type="day" />
        <SelectField
          form={form}
          path={`${path}.precision`}
          label="Means"
          none="that day"
          groups={precisions.map(({ options }) => ({ options: options.slice(1) }))}
        />
        <TextField form={form} path={`${path}.to`} label="Last day, if another" type="day" />
      </div>
      <FieldProblems path={path} problems={form.problems} />
    </fieldset>
  );
}
