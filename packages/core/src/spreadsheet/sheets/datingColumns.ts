import { choice, day } from "../cells/plain.ts";
import { type SheetColumn, column, required } from "./sheetColumn.ts";

const precisions = choice(["day", "range", "week", "month", "about"]);

/** The three columns of a dating: first day, last day, precision. */
export function datingColumns(
  name: string,
  path: string,
  meaning: string,
  isRequired = false,
): SheetColumn[] {
  return [
    (isRequired ? required : column)(name, `${path}.from`, day, meaning, "2024-06-20"),
    column(`${name}_to`, `${path}.to`, day, "The last day of a range", "2024-06-22"),
    column(
      `${name}_precision`,
      `${path}.precision`,
      precisions,
      "How precisely that is known; empty is a day or, with a last day, a range",
      "about",
    ),
  ];
}
