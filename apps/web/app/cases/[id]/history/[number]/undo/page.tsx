import { UndoPage } from "../../../../../../components/history/UndoPage.tsx";
import { editedCase } from "../../../../../../server/editedCase.ts";
import { writeOf } from "../../../../../../server/history/writeOf.ts";
import { sentForm } from "../../../../../../server/sentForm.ts";
import "../../../../../../styles/parts.css";
import "../../../../../../styles/forms.css";
import "../../../../../../styles/history.css";

export const metadata = { title: "Take a change back" };

export default async function Page({
  params,
}: {
  params: Promise<{ id: string; number: string }>;
}) {
  const { id, number } = await params;
  const edited = await editedCase(id);
  const write = await writeOf(edited.entry.id, number);
  return <UndoPage edited={edited} write={write} sent={await sentForm()} />;
}
