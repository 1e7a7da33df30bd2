import { perform, readJournal } from "@harmel/operations";
import { CaseFiles } from "../../../../components/history/CaseFiles.tsx";
import { EditFrame } from "../../../../components/forms/EditFrame.tsx";
import { NotForYou } from "../../../../components/forms/NotForYou.tsx";
import { HistoryPage } from "../../../../components/history/HistoryPage.tsx";
import type { SearchParams } from "../../../../server/caseQuery.ts";
import { editedCase, found } from "../../../../server/editedCase.ts";
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
  const { list, id: record, before } = query;
  const journal = await found((home) =>
    perform(readJournal, home, { case: entry.id, list, record, before, limit: 50 }),
  );
  return <HistoryPage {...edited} journal={journal} query={query} />;
}
