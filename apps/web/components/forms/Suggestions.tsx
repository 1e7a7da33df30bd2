import type { Option } from "../../server/forms/OptionGroup.ts";

/** As many as a browser lists without a pause. */
const most = 2_000;

/** What the browser suggests for fields that name a record by its id. */
export function Suggestions({ id, options }: { id: string; options: readonly Option[] }) {
  return (
    <datalist id={id}>
      {options.slice(-most).map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </datalist>
  );
}
