import type { FormView } from "../../server/forms/FormView.ts";
import type { FormChoices } from "../../server/forms/formChoices.ts";
import { AddRow } from "./AddRow.tsx";
import { FieldProblems } from "./FieldProblems.tsx";
import { fieldId } from "./fieldId.ts";
import { SelectField } from "./SelectField.tsx";

const bases = [
  {
    options: [
      ["stated", "named by the doer"],
      ["inferred", "inferred by others"],
      ["denied", "denied by the doer"],
    ],
  },
] as const;

/** Who acts, and toward whom. */
export function SignalParties({ form, choices }: { form: FormView; choices: FormChoices }) {
  return (
    <div className="form-pair">
      <fieldset className="form-group" id={fieldId("initiators")}>
        <legend>Who did it</legend>
        <div className="form-rows">
          {form.rowsOf("initiators").map((place) => (
            <SelectField
              key={place}
              form={form}
              path={`initiators[${place}]`}
              label={`Actor ${place + 1}`}
              none="nobody"
              groups={choices.actors}
            />
          ))}
        </div>
        <FieldProblems path="initiators" problems={form.problems} />
        <AddRow list="initiators">another actor</AddRow>
      </fieldset>
      <fieldset className="form-group" id={fieldId("targets")}>
        <legend>Toward whom</legend>
        <div className="form-rows">
          {form.rowsOf("targets").map((place) => (
            <div className="form-row" key={place}>
              <Was form={form} path={`targets[${place}].was`} />
              <SelectField
                form={form}
                path={`targets[${place}].actor`}
                label={`Target ${place + 1}`}
                none="nobody"
                groups={choices.actors}
              />
              <SelectField
                form={form}
                path={`targets[${place}].basis`}
                label="It is"
                usual="stated"
                groups={bases}
              />
            </div>
          ))}
        </div>
        <FieldProblems path="targets" problems={form.problems} />
        <AddRow list="targets">another target</AddRow>
      </fieldset>
    </div>
  );
}

/** Where the row stood in the record that was read. */
function Was({ form, path }: { form: FormView; path: string }) {
  const was = form.texts.get(path);
  return was === undefined ? null : <input type="hidden" name={path} value={was} />;
}
