import { ConfirmForm } from "../../../../components/forms/ConfirmForm.tsx";
import { EditFrame } from "../../../../components/forms/EditFrame.tsx";
import { NotForYou } from "../../../../components/forms/NotForYou.tsx";
import { editedCase } from "../../../../server/editedCase.ts";
import { caseAddressOf } from "../../../../server/forms/caseAddressOf.ts";
import { sentForm } from "../../../../server/sentForm.ts";
import "../../../../styles/parts.css";
import "../../../../styles/forms.css";

export const metadata = { title: "Put a case into the bin" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const edited = await editedCase((await params).id);
  const { entry, mayEdit, mayMakeCases } = edited;
  return (
    <EditFrame of={entry.casebook} title="Put this case into the bin?">
      {mayEdit && mayMakeCases ? (
        <ConfirmForm
          label="Put the case into the bin"
          confirm="Put it into the bin"
          cancel={caseAddressOf(entry.id, "history")}
          sent={await sentForm()}
        >
          <p>Nothing is lost: the list of cases has the bin, and takes it out again.</p>
        </ConfirmForm>
      ) : (
        <NotForYou edited={edited} />
      )}
    </EditFrame>
  );
}
