import type { FormView } from "../../server/forms/FormView.ts";
import { FieldProblems, problemProps } from "./FieldProblems.tsx";
import { fieldId } from "./fieldId.ts";

interface TextFieldProps {
  form: Pick<FormView, "texts" | "problems">;
  path: string;
  label: string;
  hint?: string;
  type?: "line" | "prose" | "day" | "address";
  /** The id of a list of suggestions. */
  suggestions?: string;
}

/** A text with its label, and beside it what is wrong with it. */
export function TextField({ form, path, label, hint, type = "line", suggestions }: TextFieldProps) {
  const { texts, problems } = form;
  const text = texts.get(path) ?? "";
  const shared = {
    id: fieldId(path),
    name: path,
    defaultValue: text,
    dir: "auto",
    ...problemProps(path, problems),
  } as const;
  return (
    <div className={`form-field form-field-${type}`}>
      <label htmlFor={fieldId(path)}>{label}</label>
      {type === "prose" ? (
        <textarea {...shared} rows={Math.min(12, Math.max(2, Math.ceil(text.length / 70)))} />
      ) : (
        <input
          {...shared}
          type={type === "day" ? "date" : "text"}
          list={suggestions}
          autoComplete="off"
        />
      )}
      {hint && <span className="form-hint">{hint}</span>}
      <FieldProblems path={path} problems={problems} />
    </div>
  );
}
