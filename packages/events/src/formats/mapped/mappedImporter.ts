import { headerOf } from "../headerOf.ts";
import type { Importer } from "../Importer.ts";
import { mappedRow } from "./mappedRow.ts";
import type { Mapping } from "./mappingSchema.ts";

/** The importer that a mapping file describes. */
export function mappedImporter(mapping: Mapping): Importer {
  const { dataSet, scheme, directed, restricted, separator, columns } = mapping;
  const named = Object.values(columns);
  return {
    format: "csv",
    dataSet,
    scheme,
    isRestricted: restricted,
    isDirected: directed,
    sameBy: "id",
    detect: (sample) => (headerOf(sample, named, [separator]) ? "yes" : "no"),
    open(sample) {
      const header = headerOf(sample, named, [separator]);
      if (header === undefined)
        return { reason: `the first line does not name ${named.join(", ")}` };
      const layout = { separator, isQuoted: true, otherwise: "rejected" } as const;
      return { layout, hasHeader: true, map: mappedRow(mapping, header) };
    },
  };
}
