import type { FormView } from "../../server/forms/FormView.ts";
import { fieldId } from "./fieldId.ts";

interface FlagFieldProps {
  form: Pick<FormView, "texts">;
  path: string;
  children: string;
}

/** A box to tick. A browser sends nothing for an empty one, so an empty text of its name goes before it. */
export function FlagField({ form, path, children }: FlagFieldProps) {
  return (
    <label className="form-flag">
      <input type="hidden" name={path} value="" />
      <input
        id={fieldId(path)}
        type="checkbox"
        name={path}
        defaultChecked={form.texts.get(path) === "on"}
      />
      <span>{children}</span>
    </label>
  );
}
