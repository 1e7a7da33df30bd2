import { importers } from "./importers.ts";

/** Names of data sets that formats have: nobody may give them to rows of another. */
export const reservedDataSets: ReadonlySet<string> = new Set(
  importers.map(({ dataSet }) => dataSet),
);
