import { ExplanationsPage } from "../../../../components/explanations/ExplanationsPage.tsx";
import { type CaseRoute, caseMetadata, shownCase } from "../../../../server/shownCase.ts";
import "../../../../styles/parts.css";
import "../../../../styles/explanations.css";

export const generateMetadata = async (route: CaseRoute) => caseMetadata(route, "Explanations");

export default async function Page(route: CaseRoute) {
  return <ExplanationsPage shown={await shownCase(route)} />;
}
