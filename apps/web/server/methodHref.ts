import type { CaseView } from "@harmel/views";

/** Where a part of the method is explained with the numbers of this case on this day. */
export function methodHref({ id, asOf, coverage }: CaseView, part = ""): string {
  const parameters = new URLSearchParams({ case: id });
  if (asOf !== coverage.to) parameters.set("asOf", asOf);
  return `/methods?${parameters.toString()}${part && `#${part}`}`;
}
