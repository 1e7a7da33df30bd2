import { isDay } from "@harmel/core";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * A day in one of the spellings of event data: `20240702`, `20240702143000`, `2024-07-02`,
 * `2024-07-02 00:00:00.000`, `2 July 2024`, `02-Jul-2024`. Anything else, an impossible day
 * included, is none. `07/02/2024` is none either: nobody knows which number is the month.
 *
 * @example
 * dayOf("16 May 2025"); //=> "2025-05-16"
 * dayOf("20240231"); //=> undefined
 */
export function dayOf(text: string): string | undefined {
  const plain = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(text);
  if (plain) return checked(plain[1], plain[2], plain[3]);
  const dashed = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+Z?)?$/.exec(text);
  if (dashed) return checked(dashed[1], dashed[2], dashed[3]);
  const worded = /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})$/.exec(text);
  if (!worded) return undefined;
  const month = months.indexOf((worded[2] ?? "").toLowerCase()) + 1;
  return checked(worded[3], String(month).padStart(2, "0"), worded[1]?.padStart(2, "0"));
}

function checked(year = "", month = "", date = ""): string | undefined {
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? day : undefined;
}
