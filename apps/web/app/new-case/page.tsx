import { EditFrame } from "../../components/forms/EditFrame.tsx";
import { FileForm } from "../../components/forms/FileForm.tsx";
import { mayWrite } from "../../server/currentHome.ts";
import { sentForm } from "../../server/sentForm.ts";
import "../../styles/parts.css";
import "../../styles/forms.css";

export const metadata = { title: "Bring a casebook" };

export default async function Page() {
  return (
    <EditFrame
      title="Bring a casebook file"
      lead={<p>It is checked as a whole; nothing is kept unless all of it is sound.</p>}
    >
      {(await mayWrite("editor")) ? (
        <FileForm
          label="Bring a casebook"
          send="Keep it here"
          cancel="/cases"
          sent={await sentForm()}
        />
      ) : (
        <p className="part-empty">Whoever has the role of an editor brings casebooks.</p>
      )}
    </EditFrame>
  );
}
