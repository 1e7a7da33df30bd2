import { EditFrame } from "../../../../components/forms/EditFrame.tsx";
import { NotForYou } from "../../../../components/forms/NotForYou.tsx";
import { SignalForm } from "../../../../components/forms/SignalForm.tsx";
import { editedCase } from "../../../../server/editedCase.ts";
import { caseAddressOf } from "../../../../server/forms/caseAddressOf.ts";
import { formChoices } from "../../../../server/forms/formChoices.ts";
import { sentForm } from "../../../../server/sentForm.ts";
import "../../../../styles/parts.css";
import "../../../../styles/forms.css";

export const metadata = { title: "New signal" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const edited = await editedCase((await params).id);
  const { id, casebook } = edited.entry;
  return (
    <EditFrame of={casebook} title="New signal">
      {edited.mayEdit ? (
        <SignalForm
          revision={0}
          choices={formChoices(casebook)}
          sent={await sentForm()}
          cancel={caseAddressOf(id)}
          newReport={caseAddressOf(id, "new-report")}
        />
      ) : (
        <NotForYou edited={edited} />
      )}
    </EditFrame>
  );
}
