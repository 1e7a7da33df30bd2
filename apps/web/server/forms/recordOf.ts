import { type Loose, isLoose, valueAt, withValueAt } from "./atPath.ts";
import { listAt } from "./fieldsOf.ts";
import type { FieldPlan, Fields, RecordPlan, RowsPlan } from "./RecordPlan.ts";

/** More rows than a person fills in; a form that names more is none of ours. */
const mostRows = 500;

/**
 * The record that a form says, still unchecked: the one that was read, with the fields of the form
 * in it. A field that the form did not send stays as it was; an empty row is none.
 */
export function recordOf({ fields, rows }: RecordPlan, sent: Fields, read: Loose): Loose {
  let record = withFields(fields, sent, "", read);
  for (const plan of rows) record = withValueAt(record, plan.path, rowsOf(plan, sent, read));
  return record;
}

function withFields(plans: readonly FieldPlan[], sent: Fields, prefix: string, read: Loose): Loose {
  let record = read;
  for (const plan of plans) {
    const text = sent.get(prefix + plan.path);
    if (text === undefined) continue;
    record = withValueAt(record, plan.path, valueOf(plan, text, valueAt(read, plan.path)));
  }
  return record;
}

function rowsOf(plan: RowsPlan, sent: Fields, read: Loose): unknown {
  const { path, fields, isNeeded = false } = plan;
  const before = listAt(read, path);
  const entries = rowNames(path, sent).flatMap((name): unknown[] => {
    if (sent.get(`${name}.out`) === "on") return [];
    if (fields === "texts") return sent.get(name) ? [sent.get(name)] : [];
    if (isBlank(fields, sent, name)) return [];
    const was = sent.get(`${name}.was`);
    const old = was === undefined ? undefined : before[Number(was)];
    return [withFields(fields, sent, `${name}.`, isLoose(old) ? old : {})];
  });
  if (entries.length > 0 || isNeeded) return entries;
  return Array.isArray(read[path]) && before.length === 0 ? entries : undefined;
}

/** The names of the rows that were sent, in their order. */
function rowNames(path: string, sent: Fields): readonly string[] {
  const places = [...sent.keys()].flatMap((name) => {
    if (!name.startsWith(`${path}[`)) return [];
    const place = Number(/^\[(\d{1,3})\]/.exec(name.slice(path.length))?.[1] ?? mostRows);
    return place < mostRows ? [place] : [];
  });
  return [...new Set(places)].toSorted((a, b) => a - b).map((place) => `${path}[${place}]`);
}

/** A row in which nobody wrote anything. */
function isBlank(fields: readonly FieldPlan[], sent: Fields, name: string): boolean {
  return fields.every(({ path, usual = "" }) => {
    const text = sent.get(`${name}.${path}`) ?? "";
    return text === "" || text === usual;
  });
}

function valueOf({ type }: FieldPlan, text: string, read: unknown): unknown {
  if (type === "flag") return text === "on" ? true : read === false ? false : undefined;
  if (text === "") return undefined;
  if (type === "number") return Number.isFinite(Number(text)) ? Number(text) : text;
  // A browser writes breaks its own way, and none into a line: that is no change.
  const isSame = typeof read === "string" && asSent(type, read) === asSent(type, text);
  return isSame ? read : text.replaceAll(/\r\n?/g, "\n");
}

function asSent(type: "line" | "prose", text: string): string {
  return type === "line" ? text.replaceAll(/[\r\n]/g, "") : text.replaceAll(/\r\n?/g, "\n");
}
