import type { CaseQuery } from "./caseQuery.ts";

/** The pages of a case, in the order of its navigation; the first is the case itself. */
export const caseParts = [
  { path: "", name: "Overview" },
  { path: "explanations", name: "Explanations" },
  { path: "channels", name: "Channels" },
  { path: "attention", name: "Attention" },
  { path: "claims", name: "Claims" },
  { path: "brief", name: "Brief" },
] as const;

export type CasePart = (typeof caseParts)[number]["path"];

/** The address of a page of a case on the day that is shown; further state where a link needs it. */
export function caseAddress(
  id: string,
  part: CasePart,
  state: Partial<Pick<CaseQuery, "asOf" | "turn" | "question" | "signal">> = {},
): string {
  const said = Object.entries(state).filter(([, value]) => value !== undefined);
  const parameters = new URLSearchParams(said);
  const path = `/cases/${encodeURIComponent(id)}${part && `/${part}`}`;
  return said.length === 0 ? path : `${path}?${parameters.toString()}`;
}

/** Where a brief is downloaded in a format. */
export function briefAddress(id: string, format: string, asOf: string): string {
  return `/api/cases/${encodeURIComponent(id)}/brief/${format}?asOf=${asOf}`;
}
