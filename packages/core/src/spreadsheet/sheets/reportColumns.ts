import { identifier, text } from "../cells/plain.ts";
import { type SheetColumn, column, required } from "./sheetColumn.ts";
import { datingColumns } from "./datingColumns.ts";

/** The columns of reports.csv: one row a document. */
export const reportColumns: readonly SheetColumn[] = [
  required("id", "id", identifier, "The report's own id", "r-017"),
  required("source", "source", identifier, "A source of the casebook", "belta"),
  required("title", "title", text, "Its headline", "Air defence reinforced in the south"),
  ...datingColumns("published", "published", "When it was published", true),
  required("language", "language", text, "A language code", "en"),
  column("address", "address", text, "Where it can be read", "https://example.org/17"),
  column("carrier", "carrier", text, "Who carried it, when not its source", "Example Wire"),
  column("lineage", "lineage", identifier, "The same for reports that repeat one another", "w-3"),
  column("seen_through", "seenThrough", identifier, "The analysis that cites it", "edm"),
  column("summary", "summary", text, "What it says", "Quotes the defence ministry."),
  column("note", "note", text, "Anything else", "Opened on 1 September."),
];
