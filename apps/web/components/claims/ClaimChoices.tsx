import type { ClaimView } from "@harmel/views";
import { caseHref } from "../../server/caseHref.ts";
import { type CaseQuery, type ClaimChoice, claimChoices } from "../../server/caseQuery.ts";
import { claimCounts } from "../../server/claimRows.ts";
import { Choices } from "../shared/Choices.tsx";

const names: Readonly<Record<ClaimChoice, string>> = {
  all: "All",
  waiting: "Announced, never confirmed",
  disputed: "Disputed by an onlooker",
  denied: "Denied by the accused",
  moved: "Changed as evidence came",
  unseen: "Looked for, not seen",
};

/** Cuts the claims down to those that one asks about. */
export function ClaimChoices({
  claims,
  query,
}: {
  claims: readonly ClaimView[];
  query: CaseQuery;
}) {
  const counts = claimCounts(claims);
  return (
    <Choices
      label="Which claims"
      choices={claimChoices.map((choice) => ({
        key: choice,
        name: names[choice],
        count: counts.get(choice) ?? 0,
        href: caseHref(query, { show: choice }),
        isCurrent: query.show === choice,
      }))}
    />
  );
}
