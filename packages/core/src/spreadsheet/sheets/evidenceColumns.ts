import { aspectSchema, stanceSchema } from "../../casebook/evidence.ts";
import { choice, identifier, number, text, yesOrNo } from "../cells/plain.ts";
import { type SheetColumn, column, required } from "./sheetColumn.ts";
import { datingColumns } from "./datingColumns.ts";

const stances = choice(stanceSchema.options);
const aspects = choice(aspectSchema.options);

/** The columns of evidence.csv: one row for what one report says of one signal. */
export const evidenceColumns: readonly SheetColumn[] = [
  required("signal", "signal", identifier, "The id of a row of signals.csv", "0620-air-defence"),
  required("report", "report", identifier, "The id of a report", "r-017"),
  required("stance", "stance", stances, "What the report says of the signal", "asserts"),
  column("aspect", "aspect", aspects, "What of it is denied or contested", "scale"),
  column("by", "by", identifier, "Whose word it is, when not the source's own", "belta"),
  column("sight", "sight", yesOrNo, "Whether this speaker could see it", "no"),
  required("credibility", "credibility", number, "1 confirmed … 5 improbable, 6 unknown", "2"),
  column("announces", "announces", yesOrNo, "Whether the report is older than the act", "yes"),
  ...datingColumns("speaks_of", "speaksOf", "For which day it says that a position still stands"),
  column("magnitude_value", "magnitude.value", number, "How much or how many", "1500"),
  column("magnitude_low", "magnitude.low", number, "At least", "1000"),
  column("magnitude_high", "magnitude.high", number, "At most", "2000"),
  column("magnitude_unit", "magnitude.unit", text, "Of what", "troops"),
  column("magnitude_by", "magnitude.by", identifier, "Who gives the figure", "ukr-border-guard"),
  column("note", "note", text, "Anything else", "The same wire item as r-016."),
];
