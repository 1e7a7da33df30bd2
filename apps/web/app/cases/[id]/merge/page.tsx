import { EditFrame } from "../../../../components/forms/EditFrame.tsx";
import { FileForm } from "../../../../components/forms/FileForm.tsx";
import { MergePreview } from "../../../../components/forms/MergePreview.tsx";
import { NotForYou } from "../../../../components/forms/NotForYou.tsx";
import { editedCase } from "../../../../server/editedCase.ts";
import { caseAddressOf } from "../../../../server/forms/caseAddressOf.ts";
import { sentForm } from "../../../../server/sentForm.ts";
import "../../../../styles/parts.css";
import "../../../../styles/forms.css";
import "../../../../styles/history.css";

export const metadata = { title: "Merge" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const edited = await editedCase((await params).id);
  const { entry, mayEdit, mayMakeCases } = edited;
  const sent = await sentForm();
  const cancel = caseAddressOf(entry.id, "history");
  const lead = <p>First you see what would change; nothing is written before you say so.</p>;
  return (
    <EditFrame of={entry.casebook} title="Merge a casebook file" lead={lead}>
      {!mayEdit || !mayMakeCases ? (
        <NotForYou edited={edited} />
      ) : sent?.merge ? (
        <MergePreview merge={sent.merge} casebook={entry.casebook} cancel={cancel} />
      ) : (
        <FileForm
          label="Merge a casebook"
          send="Show what would change"
          cancel={cancel}
          sent={sent}
        />
      )}
    </EditFrame>
  );
}
