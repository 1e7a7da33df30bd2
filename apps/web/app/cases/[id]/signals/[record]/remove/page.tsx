import { perform, readRecord } from "@harmel/operations";
import { ConfirmForm } from "../../../../../../components/forms/ConfirmForm.tsx";
import { EditFrame } from "../../../../../../components/forms/EditFrame.tsx";
import { NotForYou } from "../../../../../../components/forms/NotForYou.tsx";
import { decodedId } from "../../../../../../server/decodedId.ts";
import { editedCase, found } from "../../../../../../server/editedCase.ts";
import { caseAddressOf } from "../../../../../../server/forms/caseAddressOf.ts";
import { sentForm } from "../../../../../../server/sentForm.ts";
import "../../../../../../styles/parts.css";
import "../../../../../../styles/forms.css";

export const metadata = { title: "Take a signal out" };

export default async function Page({
  params,
}: {
  params: Promise<{ id: string; record: string }>;
}) {
  const { id, record } = await params;
  const edited = await editedCase(id);
  const asked = { case: edited.entry.id, list: "signals", id: decodedId(record) };
  const signal = await found((home) => perform(readRecord, home, asked));
  return (
    <EditFrame of={edited.entry.casebook} title="Take this signal out?">
      {edited.mayEdit ? (
        <ConfirmForm
          label="Take the signal out"
          confirm="Take it out"
          cancel={caseAddressOf(asked.case, "signals", asked.id)}
          sent={await sentForm()}
          revision={signal.revision}
        >
          <p className="confirm-what" dir="auto">
            {String(signal.record["title"])}
          </p>
          <p>The history of the case keeps it, and there it is brought back.</p>
        </ConfirmForm>
      ) : (
        <NotForYou edited={edited} />
      )}
    </EditFrame>
  );
}
