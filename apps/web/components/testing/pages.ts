import { AttentionPage } from "../attention/AttentionPage.tsx";
import { BriefPage } from "../brief/BriefPage.tsx";
import { CasePage } from "../CasePage.tsx";
import { ChannelsPage } from "../channels/ChannelsPage.tsx";
import { ClaimsPage } from "../claims/ClaimsPage.tsx";
import { ExplanationsPage } from "../explanations/ExplanationsPage.tsx";

/** Every page of a case. */
export const pages = [
  ["overview", CasePage],
  ["explanations", ExplanationsPage],
  ["channels", ChannelsPage],
  ["attention", AttentionPage],
  ["claims", ClaimsPage],
  ["brief", BriefPage],
] as const;
