import { ConfirmForm } from "../../../../components/forms/ConfirmForm.tsx";
import { EditFrame } from "../../../../components/forms/EditFrame.tsx";
import { mayWrite } from "../../../../server/currentHome.ts";
import { decodedId } from "../../../../server/decodedId.ts";
import { sentForm } from "../../../../server/sentForm.ts";
import "../../../../styles/parts.css";
import "../../../../styles/forms.css";

export const metadata = { title: "Take a case out of the bin" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = decodedId((await params).id);
  return (
    <EditFrame title="Take it out of the bin?">
      {(await mayWrite("editor")) ? (
        <ConfirmForm
          label="Take the case out of the bin"
          confirm="Take it out"
          cancel="/cases"
          sent={await sentForm()}
        >
          <p className="confirm-what" dir="auto">
            {id}
          </p>
        </ConfirmForm>
      ) : (
        <p className="part-empty">Whoever has the role of an editor takes cases out of the bin.</p>
      )}
    </EditFrame>
  );
}
