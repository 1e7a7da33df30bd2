import { AttentionPage } from "../../../../components/attention/AttentionPage.tsx";
import { type CaseRoute, caseMetadata, shownCase } from "../../../../server/shownCase.ts";
import "../../../../styles/parts.css";
import "../../../../styles/attention.css";

export const generateMetadata = async (route: CaseRoute) => caseMetadata(route, "Attention");

export default async function Page(route: CaseRoute) {
  return <AttentionPage shown={await shownCase(route)} />;
}
