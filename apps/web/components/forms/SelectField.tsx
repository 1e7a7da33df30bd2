import type { FormView } from "../../server/forms/FormView.ts";
import { FieldProblems, problemProps } from "./FieldProblems.tsx";
import type { OptionGroup } from "../../server/forms/OptionGroup.ts";
import { fieldId } from "./fieldId.ts";

interface SelectFieldProps {
  form: Pick<FormView, "texts" | "problems">;
  path: string;
  label: string;
  /** What stands for no choice. */
  none?: string;
  /** What is chosen where the field says nothing. */
  usual?: string;
  groups: readonly OptionGroup[];
  hint?: string;
}

/** A choice with its label. A value that is none of the options is offered, too, so that it stays. */
export function SelectField(props: SelectFieldProps) {
  const { form, path, label, none, usual = "", groups, hint } = props;
  const { texts, problems } = form;
  const value = texts.get(path) ?? usual;
  const isKnown =
    value === "" || groups.some(({ options }) => options.some(([one]) => one === value));
  return (
    <div className="form-field form-field-select">
      <label htmlFor={fieldId(path)}>{label}</label>
      <select id={fieldId(path)} name={path} defaultValue={value} {...problemProps(path, problems)}>
        {none !== undefined && <option value="">{none}</option>}
        {!isKnown && <option value={value}>{value}</option>}
        {groups.map(({ label: heading, options }) => {
          const shown = options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ));
          return heading === undefined ? (
            shown
          ) : (
            <optgroup key={heading} label={heading}>
              {shown}
            </optgroup>
          );
        })}
      </select>
      {hint && <span className="form-hint">{hint}</span>}
      <FieldProblems path={path} problems={problems} />
    </div>
  );
}
