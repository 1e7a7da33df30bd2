import { columnsOf } from "./columnsOf.ts";
import { fieldsOf } from "./fieldsOf.ts";
import type { Layout } from "./Importer.ts";
import type { Sample } from "./Sample.ts";
import { textOf } from "./textOf.ts";

/** A header that was found: how its row is laid out, how many columns it has, and a reader of fields. */
export interface Header {
  readonly separator: Layout["separator"];
  readonly columns: readonly string[];
  readonly has: (name: string) => boolean;
  /** The field of a named column, empty where the format writes nothing. */
  readonly read: (fields: readonly string[], name: string) => string;
}

/** The first line as a header, if it names all of certain columns, by the separator with which it does. */
export function headerOf(
  { lines }: Sample,
  needed: readonly string[],
  separators: readonly Layout["separator"][] = ["\t", ",", ";"],
): Header | undefined {
  for (const separator of separators) {
    const columns = fieldsOf(lines[0] ?? "", separator).map((name) => name.trim());
    const header = namedColumns(columns, separator);
    if (needed.every(header.has)) return header;
  }
  return undefined;
}

/** The same for columns that are known without a header. */
export function namedColumns(columns: readonly string[], separator: Layout["separator"]): Header {
  const at = columnsOf(columns);
  return {
    separator,
    columns,
    has: (name) => at(name) >= 0,
    read: (fields, name) => textOf(fields[at(name)]),
  };
}

/** Why a row does not fit its header, if it does not. */
export function misfit(fields: readonly string[], { columns }: Header): string | undefined {
  if (fields.length === columns.length) return undefined;
  return `has ${fields.length} fields where the header has ${columns.length}`;
}
