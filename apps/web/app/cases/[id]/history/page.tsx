import { CaseFiles } from "../../../../components/history/CaseFiles.tsx";
import { EditFrame } from "../../../../components/forms/EditFrame.tsx";
import { NotForYou } from "../../../../components/forms/NotForYou.tsx";
import { HistoryPage } from "../../../../components/history/HistoryPage.tsx";
import type { SearchParams } from "../../../../server/caseQuery.ts";
import { editedCase } from "../../../../server/editedCase.ts";
import { journalPage } from "../../../../server/history/journalPage.ts";
import { readHistoryQuery } from "../../../../server/history/historyQuery.ts";
import "../../../../styles/parts.css";
import "../../../../styles/brief.css";
import "../../../../styles/forms.css";
import "../../../../styles/history.css";

export const metadata = { title: "History" };

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export default async function Page({ params, searchParams }: PageProps) {
  const edited = await editedCase((await params).id);
  const { entry } = edited;
  const query = readHistoryQuery(await searchParams);
  if (entry.isBundled) {
    return (
      <EditFrame of={entry.casebook} title="History">
        <NotForYou edited={edited} />
        <CaseFiles id={entry.id} mayMakeCases={false} />
      </EditFrame>
    );
  }
  const journal = await journalPage(entry.id, query);
  return <HistoryPage {...edited} journal={journal} query={query} />;
}
