import { CasebookError } from "../integrity/casebookError.ts";
import { checkHead } from "../integrity/checkHead.ts";
import { type GoodRecords, checkIntegrity } from "../integrity/checkIntegrity.ts";
import { type DeclaredIds, checkReferences } from "../integrity/checkReferences.ts";
import { checkKind } from "../integrity/checkSignals.ts";
import { describeIssue } from "../integrity/describeIssue.ts";
import { fieldsAt } from "../integrity/fieldsAt.ts";
import { type Problem, shown } from "../integrity/problem.ts";
import { migrateCasebook } from "../migrations/migrateCasebook.ts";
import { type Casebook, type ListName, headSchema, listSchemas } from "./casebook.ts";

/** What {@link checkCasebook} found: a casebook, or every problem at once. */
export type CasebookCheck =
  | { readonly ok: true; readonly casebook: Casebook; readonly problems: readonly [] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a casebook, or says everything that is wrong with it.
 *
 * Takes parsed JSON of any shape. Each record is checked by itself, so that one fault hides no
 * other; ids, days and evidence are checked across records. A list that is left out is empty. An
 * older format is taken to this one first; a newer one is refused without a look at the rest.
 *
 * @example
 * checkCasebook({}).problems.length > 5; //=> true
 */
export function checkCasebook(json: unknown): CasebookCheck {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    const problem = `is not a JSON object: ${shown(json)}`;
    const fix = "give one casebook: an object with format, id, title, focus, coverage …";
    return { ok: false, problems: [{ code: "shape", path: "", problem, fix }] };
  }
  const migration = migrateCasebook(json);
  if (!migration.ok) return { ok: false, problems: [migration.problem] };
  const document = migration.json as Record<string, unknown>;
  const problems: Problem[] = [];
  const { head, lists } = split(document);
  const parsedHead = headSchema.safeParse(head);
  if (!parsedHead.success) {
    for (const issue of parsedHead.error.issues) {
      for (const problem of describeIssue(issue, head, [])) problems.push(problem);
    }
  }
  const { good, broken, declared, paths } = readLists(lists, problems);
  checkHead(head, declared, problems);
  for (const record of broken) checkBroken(record, declared, problems);
  for (const problem of checkIntegrity(good, declared, paths)) problems.push(problem);
  if (!parsedHead.success || problems.length > 0) {
    return { ok: false, problems: problems.map((problem) => withFields(problem, document)) };
  }
  const records = Object.fromEntries(
    Object.entries(good).map(([list, entries]) => [list, [...entries.values()]]),
  );
  return { ok: true, casebook: { ...parsedHead.data, ...records } as Casebook, problems: [] };
}

/**
 * Reads a casebook.
 *
 * @throws {CasebookError} with every problem at once, each with path, what is wrong and the fix.
 *
 * @example
 * parseCasebook({ format: 1, id: "x" }); // throws CasebookError: title is missing …
 */
export function parseCasebook(json: unknown): Casebook {
  const check = checkCasebook(json);
  if (!check.ok) throw new CasebookError(check.problems);
  return check.casebook;
}

function withFields(problem: Problem, document: unknown): Problem {
  const fields = fieldsAt(document, problem.path);
  return fields === undefined ? problem : { ...problem, fields };
}

function isList([key]: [string, unknown]): boolean {
  return Object.hasOwn(listSchemas, key);
}

function split(document: Record<string, unknown>) {
  const entries = Object.entries(document);
  const head = Object.fromEntries(entries.filter((entry) => !isList(entry)));
  const lists: Partial<Record<ListName, unknown>> = Object.fromEntries(entries.filter(isList));
  return { head, lists };
}

function readLists(lists: Partial<Record<ListName, unknown>>, problems: Problem[]) {
  const good: Record<string, Map<string, unknown>> = {};
  const declared: Record<string, Set<string>> = {};
  const paths = new Map<string, string>();
  const broken: BrokenRecord[] = [];
  for (const [name, schema] of Object.entries(listSchemas)) {
    const records = (good[name] = new Map<string, unknown>());
    const ids = (declared[name] = new Set<string>());
    const list = lists[name as ListName] ?? [];
    if (!Array.isArray(list)) {
      const problem = `is not a list: ${shown(list)}`;
      problems.push({ code: "shape", path: name, problem, fix: "give a list of records" });
      continue;
    }
    list.forEach((entry: unknown, index) => {
      const path = `${name}[${index}]`;
      const id = (entry as { id?: unknown } | null)?.id;
      if (typeof id === "string") declareId(id, path, ids, paths, problems);
      const parsed = schema.safeParse(entry);
      if (parsed.success) records.set(path, parsed.data);
      else {
        broken.push({ list: name, path, record: entry });
        for (const issue of parsed.error.issues) {
          for (const problem of describeIssue(issue, entry, [name, index])) problems.push(problem);
        }
      }
    });
  }
  return {
    broken,
    good: good as unknown as GoodRecords,
    declared: declared as unknown as DeclaredIds,
    paths,
  };
}

/** A record whose shape is at fault; its ids and its kind are checked all the same. */
interface BrokenRecord {
  readonly list: string;
  readonly path: string;
  readonly record: unknown;
}

function checkBroken(
  { list, path, record }: BrokenRecord,
  declared: DeclaredIds,
  problems: Problem[],
): void {
  checkReferences(record, path, `${list}[]`, declared, problems);
  const kind = (record as { kind?: unknown } | null)?.kind;
  if (list === "signals" && typeof kind === "string") {
    problems.push(...checkKind(kind, `${path}.kind`));
  }
}

function declareId(
  id: string,
  path: string,
  ids: Set<string>,
  paths: Map<string, string>,
  problems: Problem[],
): void {
  const first = paths.get(id);
  if (first !== undefined) {
    const problem = `is taken already by ${first}: ${shown(id)}`;
    const fix = "give each record of the casebook an id of its own";
    problems.push({ code: "duplicate-id", path: `${path}.id`, problem, fix });
  } else paths.set(id, path);
  ids.add(id);
}
