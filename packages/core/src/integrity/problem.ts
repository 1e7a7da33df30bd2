/** What is wrong at one place of a casebook, and how to mend it. */
export interface Problem {
  /** A stable name of the rule that is broken. */
  readonly code: ProblemCode;
  /** Where: `signals[3].evidence[0].report`; empty for the whole file. */
  readonly path: string;
  /** What is wrong there, with the offending value last. */
  readonly problem: string;
  /** What to do about it. */
  readonly fix: string;
  /** The offending value as data, where it is a text, a number, a boolean or null. */
  readonly fields?: { readonly value: string | number | boolean | null };
}

/** The rules a casebook can break. */
export type ProblemCode =
  | "shape"
  | "unknown-field"
  | "unknown-value"
  | "not-a-day"
  | "duplicate-id"
  | "dangling-id"
  | "circular"
  | "dates-out-of-order"
  | "ended-before-begun"
  | "report-before-event"
  | "missing-aspect"
  | "without-assertion"
  | "wrong-item"
  | "newer-format"
  | "missing-file"
  | "unknown-file"
  | "wrong-file"
  | "not-json"
  | "not-a-record";

/**
 * The text of a path inside a document.
 *
 * @example
 * pathText(["signals", 3, "kind"]); //=> "signals[3].kind"
 */
export function pathText(path: readonly PropertyKey[]): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else text += text === "" ? String(part) : `.${String(part)}`;
  }
  return text;
}

/**
 * A value as an error shows it: JSON, one line, cut after 80 characters. Takes any value, however
 * long, deep or circular.
 *
 * @example
 * shown("2024-06-31"); //=> '"2024-06-31"'
 */
export function shown(value: unknown): string {
  const text = JSON.stringify(outline(value, 3)) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** As much of a value as can be shown. */
function outline(value: unknown, depth: number): unknown {
  if (typeof value === "string") return value.slice(0, 81);
  if (typeof value === "bigint" || typeof value === "symbol") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return "…";
  if (Array.isArray(value)) return value.slice(0, 9).map((entry) => outline(entry, depth - 1));
  const entries = Object.entries(value).slice(0, 9);
  return Object.fromEntries(entries.map(([key, entry]) => [key, outline(entry, depth - 1)]));
}
