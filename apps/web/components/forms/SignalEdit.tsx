import type { EditedCase } from "../../server/editedCase.ts";
import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import { formChoices } from "../../server/forms/formChoices.ts";
import type { FormState } from "../../server/forms/FormState.ts";
import { ConflictChoice } from "./ConflictChoice.tsx";
import { EditFrame } from "./EditFrame.tsx";
import { NotForYou } from "./NotForYou.tsx";
import { SignalForm } from "./SignalForm.tsx";

interface SignalEditProps {
  edited: EditedCase;
  signal: { readonly id: string; readonly revision: number; readonly record: unknown };
  sent: FormState | undefined;
}

/** A signal to be changed, and where somebody else did meanwhile, both versions. */
export function SignalEdit({ edited, signal, sent }: SignalEditProps) {
  const { id, casebook } = edited.entry;
  const own = caseAddressOf(id, "signals", signal.id);
  const [conflict] = sent?.conflicts ?? [];
  return (
    <EditFrame of={casebook} title="Edit a signal">
      {!edited.mayEdit && <NotForYou edited={edited} />}
      {conflict && (
        <ConflictChoice
          conflict={conflict}
          form="signal-form"
          mine={`mine:${conflict.revision}`}
          again={conflict.theirs === undefined ? caseAddressOf(id) : own}
          casebook={casebook}
        />
      )}
      {edited.mayEdit && (
        <>
          <SignalForm
            signal={signal.record}
            revision={signal.revision}
            choices={formChoices(casebook)}
            sent={sent}
            cancel={`${caseAddressOf(id)}?${new URLSearchParams({ signal: signal.id }).toString()}`}
            newReport={caseAddressOf(id, "new-report")}
          />
          <p className="form-aside">
            <a href={`${own}/remove`}>Take this signal out of the case</a>
          </p>
        </>
      )}
    </EditFrame>
  );
}
