import type { ReactNode } from "react";
import type { FormState } from "../../server/forms/FormState.ts";
import { WhyField } from "./WhyField.tsx";

interface RecordFormProps {
  id: string;
  label: string;
  /** The record as it was read, and its revision. */
  read: unknown;
  revision: number;
  sent: FormState | undefined;
  save: string;
  cancel: string;
  children: ReactNode;
}

/** The frame of a form that writes a record: what was read, the reason, and the buttons. */
export function RecordForm(props: RecordFormProps) {
  const { id, label, read, revision, sent, save, cancel, children } = props;
  return (
    // The browser would stop at the first problem; the server says all at once.
    <form className="record-form" id={id} method="post" aria-label={label} noValidate>
      {/* Enter in a line presses the first button of a form. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="read" value={JSON.stringify(sent?.read ?? read ?? null)} />
      <input type="hidden" name="revision" value={sent?.revision ?? revision} />
      {children}
      <WhyField why={sent?.typed?.get("why")} />
      <p className="form-buttons">
        <button className="button-main" type="submit" name="do" value="save">
          {save}
        </button>
        <a href={cancel}>Cancel</a>
      </p>
    </form>
  );
}
