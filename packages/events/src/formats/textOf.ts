const nothing = new Set(["", "NA", "NULL", "None", "nan", "NaN"]);

/** A field without the blanks around it; what the formats write for nothing is empty. */
export function textOf(field = ""): string {
  const text = field.trim();
  return nothing.has(text) ? "" : text;
}
