import { ConfirmForm } from "../../../../components/forms/ConfirmForm.tsx";
import { EditFrame } from "../../../../components/forms/EditFrame.tsx";
import { editedCase } from "../../../../server/editedCase.ts";
import { caseAddressOf } from "../../../../server/forms/caseAddressOf.ts";
import { sentForm } from "../../../../server/sentForm.ts";
import "../../../../styles/parts.css";
import "../../../../styles/forms.css";

export const metadata = { title: "Copy a case" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { entry, mayMakeCases } = await editedCase((await params).id);
  return (
    <EditFrame of={entry.casebook} title="Make a copy to edit">
      {mayMakeCases ? (
        <ConfirmForm
          label="Copy the case"
          confirm="Make the copy"
          cancel={caseAddressOf(entry.id)}
          sent={await sentForm()}
        >
          <p>The copy has all records of the case as it is now, and says where it came from.</p>
        </ConfirmForm>
      ) : (
        <p className="part-empty">Whoever has the role of an editor makes copies of cases.</p>
      )}
    </EditFrame>
  );
}
