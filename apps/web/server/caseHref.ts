import type { CaseQuery } from "./caseQuery.ts";

const defaults: Partial<Record<keyof CaseQuery, string>> = {
  sort: "day",
  page: "1",
  order: "known",
  show: "all",
};

/**
 * The address of the same page with some of its state changed; defaults are left out. A link of
 * the page itself, so it begins with `?`.
 */
export function caseHref(query: CaseQuery, changes: Partial<CaseQuery> = {}): string {
  const next = { ...query, ...changes };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(next)) {
    const said = value === undefined ? "" : String(value);
    if (said !== "" && said !== defaults[name as keyof CaseQuery]) parameters.set(name, said);
  }
  return `?${parameters.toString()}`;
}

/** The state that a form of the page keeps, as hidden fields; the fields it sets itself are left out. */
export function keptFields(
  query: CaseQuery,
  own: readonly (keyof CaseQuery)[],
): readonly { readonly name: string; readonly value: string }[] {
  const kept = Object.fromEntries(own.map((name) => [name, undefined]));
  const parameters = new URLSearchParams(caseHref({ ...query, ...kept }));
  return [...parameters].map(([name, value]) => ({ name, value }));
}
