import { BriefPage } from "../../../../components/brief/BriefPage.tsx";
import { type CaseRoute, caseMetadata, shownCase } from "../../../../server/shownCase.ts";
import "../../../../styles/parts.css";
import "../../../../styles/brief.css";

export const generateMetadata = async (route: CaseRoute) => caseMetadata(route, "Brief");

export default async function Page(route: CaseRoute) {
  return <BriefPage shown={await shownCase(route)} />;
}
