import { type Problem, shown } from "../integrity/problem.ts";
import { type Migration, migrations } from "./migrations.ts";

/** A document in the format of this version, or why there is none. */
export type CasebookMigration =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Takes the document of a casebook, parsed but not yet checked, to the format of this version: one
 * step for each format between. `parseCasebook` and `checkCasebook` do so themselves.
 *
 * A newer format is refused, since what this version does not know it would lose. Whatever has no
 * format to speak of is handed on as it is, for the check to describe. `steps` takes the place of
 * the table: its first step takes format 1 to 2.
 *
 * @example
 * migrateCasebook({ format: 1, id: "x" }); //=> { ok: true, json: { format: 1, id: "x" } }
 * migrateCasebook({ format: 7 }).problem.fix; //=> "use a newer Harmel"
 */
export function migrateCasebook(
  json: unknown,
  steps: readonly Migration[] = migrations,
): CasebookMigration {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { ok: true, json };
  let document = json as Record<string, unknown>;
  const { format } = document;
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1) {
    return { ok: true, json };
  }
  const newest = steps.length + 1;
  if (format > newest) {
    const problem = `is newer than the formats that this version reads, up to ${newest}: ${shown(format)}`;
    const fix = "use a newer Harmel";
    const fields = { value: format };
    return { ok: false, problem: { code: "newer-format", path: "format", problem, fix, fields } };
  }
  for (const [index, step] of steps.entries()) {
    if (index + 1 >= format) document = { ...step(document), format: index + 2 };
  }
  return { ok: true, json: document };
}
