import { CasePage } from "../../../components/CasePage.tsx";
import { type CaseRoute, caseMetadata, shownCase } from "../../../server/shownCase.ts";

export const generateMetadata = async (route: CaseRoute) => caseMetadata(route);

export default async function Page(route: CaseRoute) {
  return <CasePage shown={await shownCase(route)} />;
}
