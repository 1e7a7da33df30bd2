import { isLoose, valueAt } from "./atPath.ts";
import type { FieldPlan, Fields, RecordPlan } from "./RecordPlan.ts";

/** The fields of a form that shows a record, with their texts: `evidence[0].report`. */
export function fieldsOf({ fields, rows }: RecordPlan, record: unknown): Fields {
  const found = new Map<string, string>();
  for (const field of fields) found.set(field.path, textOf(field, valueAt(record, field.path)));
  for (const { path, fields: inside } of rows) {
    listAt(record, path).forEach((entry, index) => {
      const name = `${path}[${index}]`;
      if (inside === "texts") {
        found.set(name, String(entry));
        return;
      }
      found.set(`${name}.was`, String(index));
      for (const field of inside) {
        found.set(`${name}.${field.path}`, textOf(field, valueAt(entry, field.path)));
      }
    });
  }
  return found;
}

/** The list at a path of a record; none where there is none. */
export function listAt(record: unknown, path: string): readonly unknown[] {
  const list = isLoose(record) ? record[path] : undefined;
  return Array.isArray(list) ? list : [];
}

function textOf({ type }: FieldPlan, value: unknown): string {
  if (type === "flag") return value === true ? "on" : "";
  return value === undefined || value === null ? "" : String(value);
}
