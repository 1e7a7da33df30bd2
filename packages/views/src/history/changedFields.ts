import { fieldsThatDiffer } from "@harmel/core";
import { fieldWords } from "./fieldWords.ts";
import { valueWords } from "./valueWords.ts";

/** A field that a change touched, in words: what stood there, and what stands there. */
export interface ChangedField {
  readonly path: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What a change of a record did, field by field. Of a record that is new, or gone, every field of
 * its own but the id. `nameOf` gives the name that people know an id by.
 */
export function changedFields(
  before: unknown,
  after: unknown,
  nameOf: (id: string) => string = (id) => id,
): readonly ChangedField[] {
  const [from, to] = [before ?? {}, after ?? {}];
  const paths = fieldsThatDiffer(from, to).filter((path) => path !== "id");
  return paths.map((path) => ({
    path,
    field: fieldWords(path),
    before: valueWords(path, valueAt(from, path), nameOf),
    after: valueWords(path, valueAt(to, path), nameOf),
  }));
}

/** What a path as `fieldsThatDiffer` gives it leads to: `questions[why].text`, `evidence[0].note`. */
function valueAt(record: unknown, path: string): unknown {
  let value = record;
  for (const [, name, entry] of path.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)) {
    if (typeof value !== "object" || value === null) return undefined;
    if (name !== undefined) value = own(value, name);
    else value = Array.isArray(value) ? entryOf(value, entry ?? "") : undefined;
  }
  return value;
}

function entryOf(list: readonly unknown[], name: string): unknown {
  const byId = list.find((one) => own(one, "id") === name);
  return byId ?? (/^\d+$/.test(name) ? list[Number(name)] : undefined);
}

function own(value: unknown, name: string): unknown {
  const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isThere ? (value as Record<string, unknown>)[name] : undefined;
}
