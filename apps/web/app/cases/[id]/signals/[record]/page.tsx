import { perform, readRecord } from "@harmel/operations";
import { SignalEdit } from "../../../../../components/forms/SignalEdit.tsx";
import { decodedId } from "../../../../../server/decodedId.ts";
import { editedCase, found } from "../../../../../server/editedCase.ts";
import { sentForm } from "../../../../../server/sentForm.ts";
import "../../../../../styles/parts.css";
import "../../../../../styles/forms.css";

export const metadata = { title: "Edit a signal" };

export default async function Page({
  params,
}: {
  params: Promise<{ id: string; record: string }>;
}) {
  const { id, record } = await params;
  const edited = await editedCase(id);
  const sent = await sentForm();
  const asked = { case: edited.entry.id, list: "signals", id: decodedId(record) };
  // What somebody typed is shown even where the signal is gone meanwhile.
  const signal = sent?.conflicts
    ? { id: asked.id, revision: sent.revision ?? 0, record: sent.read }
    : await found((home) => perform(readRecord, home, asked));
  return <SignalEdit edited={edited} signal={signal} sent={sent} />;
}
