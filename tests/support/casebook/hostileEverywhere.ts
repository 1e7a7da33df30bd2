import { bundledCases } from "@harmel/cases";
import { type Casebook, checkCasebook } from "@harmel/core";

/** A formula, markup, quotes that close attributes, a link that is a script, a window's new name, and letters that turn around. */
const hostileWords =
  '=cmd()<script>alert(1)</script><img src=x onerror=alert(2)>" onclick="alert(3) [a](javascript:alert(4))\u001B]0;owned\u0007\u009B2J\u202Egnitirw';

type Fields = Record<string, unknown>;

/** The first bundled case with hostile words in every field of every record that takes them. */
export function hostileEverywhere(): { casebook: Casebook; fields: readonly string[] } {
  const [first] = bundledCases;
  if (first === undefined) throw new Error("no case is bundled");
  const sound = { ...structuredClone(first.load()), id: "hostile" };
  const fields = new Set(textsIn(sound));
  // What takes no such words says so; what refers to it may say so only after that.
  for (;;) {
    const check = checkCasebook(withTexts(sound, fields));
    if (check.ok) return { casebook: check.casebook, fields: [...fields] };
    const refused = check.problems.map(({ path }) => path.replaceAll(/\[\d+\]/g, ""));
    const before = fields.size;
    for (const field of fields) {
      if (refused.some((path) => field === path || field.startsWith(`${path}.`))) {
        fields.delete(field);
      }
    }
    if (fields.size === before) throw new Error(`no field takes it back: ${refused[0]}`);
  }
}

/** `signals.evidence.quote` for every text in a document, whatever its place in a list. */
function textsIn(value: unknown, path = ""): string[] {
  if (typeof value === "string") return [path];
  if (Array.isArray(value)) return value.flatMap((entry) => textsIn(entry, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    textsIn(entry, path === "" ? key : `${path}.${key}`),
  );
}

function withTexts(value: unknown, fields: ReadonlySet<string>, path = ""): unknown {
  if (typeof value === "string") return fields.has(path) ? `${hostileWords}${value}` : value;
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, fields, path));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Fields).map(([key, entry]) => [
      key,
      withTexts(entry, fields, path === "" ? key : `${path}.${key}`),
    ]),
  );
}
