import codes from "i18n-iso-countries/codes.json" with { type: "json" };

/** ISO 3166-1 alpha-3 by alpha-2, with XKX for Kosovo, which ISO leaves to its users. */
export const alpha3: ReadonlyMap<string, string> = new Map([
  ...codes.map(([two = "", three = ""]) => [two, three] as const),
  ["XK", "XKX"],
]);

/** Every state and territory that has a code. */
export const stateCodes: ReadonlySet<string> = new Set(alpha3.values());
