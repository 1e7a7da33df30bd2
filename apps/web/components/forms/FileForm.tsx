import type { FormState } from "../../server/forms/FormState.ts";
import { ProblemSummary } from "./ProblemSummary.tsx";
import { WhyField } from "./WhyField.tsx";

interface FileFormProps {
  label: string;
  send: string;
  cancel: string;
  sent: FormState | undefined;
}

/** Takes a casebook file. */
export function FileForm({ label, send, cancel, sent }: FileFormProps) {
  return (
    <>
      <ProblemSummary problems={sent?.problems ?? []} />
      <form className="record-form" method="post" encType="multipart/form-data" aria-label={label}>
        <div className="form-field">
          <label htmlFor="field-file">Casebook file</label>
          <input id="field-file" type="file" name="file" accept=".json,application/json" required />
          <span className="form-hint">JSON, at most 16 MB; larger ones by the command</span>
        </div>
        <WhyField why={sent?.typed?.get("why")} />
        <p className="form-buttons">
          <button className="button-main" type="submit">
            {send}
          </button>
          <a href={cancel}>Cancel</a>
        </p>
      </form>
    </>
  );
}
