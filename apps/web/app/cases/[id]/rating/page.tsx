import { RatingPage } from "../../../../components/forms/RatingPage.tsx";
import { currentCaller } from "../../../../server/caller.ts";
import type { SearchParams } from "../../../../server/caseQuery.ts";
import { editedCase } from "../../../../server/editedCase.ts";
import { ratedCell } from "../../../../server/forms/ratedCell.ts";
import { sentForm } from "../../../../server/sentForm.ts";
import "../../../../styles/parts.css";
import "../../../../styles/forms.css";

export const metadata = { title: "Rate" };

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export default async function Page({ params, searchParams }: PageProps) {
  const edited = await editedCase((await params).id);
  const cell = ratedCell(
    edited.entry.casebook,
    await searchParams,
    (await currentCaller())?.name ?? "",
  );
  return <RatingPage edited={edited} cell={cell} sent={await sentForm()} />;
}
