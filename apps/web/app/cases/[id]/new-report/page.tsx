import { EditFrame } from "../../../../components/forms/EditFrame.tsx";
import { NotForYou } from "../../../../components/forms/NotForYou.tsx";
import { ReportForm } from "../../../../components/forms/ReportForm.tsx";
import type { SearchParams } from "../../../../server/caseQuery.ts";
import { editedCase } from "../../../../server/editedCase.ts";
import { caseAddressOf } from "../../../../server/forms/caseAddressOf.ts";
import { formChoices } from "../../../../server/forms/formChoices.ts";
import { sentForm } from "../../../../server/sentForm.ts";
import "../../../../styles/parts.css";
import "../../../../styles/forms.css";

export const metadata = { title: "New report" };

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export default async function Page({ params, searchParams }: PageProps) {
  const edited = await editedCase((await params).id);
  const { id, casebook } = edited.entry;
  const { added } = await searchParams;
  const report = casebook.reports.find((one) => one.id === added);
  return (
    <EditFrame of={casebook} title="New report">
      {report && (
        <p className="form-done" dir="auto">
          Added: {report.title}. Evidence cites it as <code>{report.id}</code>.
        </p>
      )}
      {edited.mayEdit ? (
        <ReportForm
          choices={formChoices(casebook)}
          sent={await sentForm()}
          cancel={caseAddressOf(id)}
        />
      ) : (
        <NotForYou edited={edited} />
      )}
    </EditFrame>
  );
}
