import { findKind, isKindId } from "@harmel/core";
import { credibilityWords } from "../case/evidenceViews.ts";

/** What a value of a record says, in one text: ids by their names, nothing as an empty text. */
export function valueWords(path: string, value: unknown, nameOf: (id: string) => string): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((one) => valueWords(path, one, nameOf)).join("; ");
  if (typeof value === "object") {
    return Object.entries(value)
      .filter(([name]) => name !== "id")
      .map(([name, one]) => `${name} ${valueWords(name, one, nameOf)}`)
      .join(", ");
  }
  const field = path.split(".").at(-1);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (field === "credibility") return credibility(value);
  if (typeof value !== "string") return String(value);
  if (field === "kind") return isKindId(value) ? findKind(value).label : value;
  return nameOf(value);
}

function credibility(value: unknown): string {
  const said = Object.entries(credibilityWords).find(([grade]) => grade === String(value));
  return said === undefined ? String(value) : `${said[0]}, ${said[1]}`;
}
