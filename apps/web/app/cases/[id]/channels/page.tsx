import { ChannelsPage } from "../../../../components/channels/ChannelsPage.tsx";
import { type CaseRoute, caseMetadata, shownCase } from "../../../../server/shownCase.ts";
import "../../../../styles/parts.css";
import "../../../../styles/channels.css";

export const generateMetadata = async (route: CaseRoute) => caseMetadata(route, "Channels");

export default async function Page(route: CaseRoute) {
  return <ChannelsPage shown={await shownCase(route)} />;
}
