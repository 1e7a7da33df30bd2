import type { ReactNode } from "react";
import type { FormState } from "../../server/forms/FormState.ts";
import { ProblemSummary } from "./ProblemSummary.tsx";
import { WhyField } from "./WhyField.tsx";

interface ConfirmFormProps {
  label: string;
  confirm: string;
  cancel: string;
  sent: FormState | undefined;
  revision?: number;
  children?: ReactNode;
}

/** Asks once more before something is done, and why. */
export function ConfirmForm({
  label,
  confirm,
  cancel,
  sent,
  revision,
  children,
}: ConfirmFormProps) {
  return (
    <>
      <ProblemSummary problems={sent?.problems ?? []} />
      <form className="record-form" method="post" aria-label={label}>
        {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
        {children}
        <WhyField why={sent?.typed?.get("why")} />
        <p className="form-buttons">
          <button className="button-main" type="submit">
            {confirm}
          </button>
          <a href={cancel}>Cancel</a>
        </p>
      </form>
    </>
  );
}
