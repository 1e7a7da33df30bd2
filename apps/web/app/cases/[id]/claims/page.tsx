import { ClaimsPage } from "../../../../components/claims/ClaimsPage.tsx";
import { type CaseRoute, caseMetadata, shownCase } from "../../../../server/shownCase.ts";
import "../../../../styles/parts.css";
import "../../../../styles/claims.css";

export const generateMetadata = async (route: CaseRoute) => caseMetadata(route, "Claims");

export default async function Page(route: CaseRoute) {
  return <ClaimsPage shown={await shownCase(route)} />;
}
