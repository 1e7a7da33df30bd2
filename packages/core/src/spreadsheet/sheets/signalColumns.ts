import { actorsWith, identifiers } from "../cells/lists.ts";
import { choice, day, identifier, text, yesOrNo } from "../cells/plain.ts";
import { roleSchema, targetBasisSchema } from "../../casebook/signal.ts";
import { type SheetColumn, column, required } from "./sheetColumn.ts";
import { datingColumns } from "./datingColumns.ts";

const bases = actorsWith("basis", targetBasisSchema.options);
const roles = actorsWith("role", roleSchema.options);
const durations = choice(["standing", "passing"]);

/** The columns of signals.csv: one row a signal. */
export const signalColumns: readonly SheetColumn[] = [
  required("id", "id", identifier, "The signal's own id", "0620-air-defence"),
  required("title", "title", text, "One line", "Belarus moves air defence to the border"),
  column("summary", "summary", text, "A few sentences", "Units were moved overnight."),
  required("kind", "kind", identifier, "An entry of the kinds table", "troop-deployment"),
  ...datingColumns("occurred", "occurred", "When it began", true),
  ...datingColumns("until", "until", "When a standing signal ended by itself"),
  required("initiators", "initiators", identifiers, "Who did it", "BLR | belarus-border-committee"),
  column("targets", "targets", bases, "Toward whom, and who says so", "UKR:stated | POL:inferred"),
  column("mutual", "mutual", yesOrNo, "Whether it counts both ways", "yes"),
  column("roles", "roles", roles, "Who else took part, and as what", "RUS:ally"),
  column("place", "place", identifier, "Where: a place of the casebook", "homel"),
  column("duration", "duration", durations, "When not the kind's own", "standing"),
  column("ends", "ends", identifiers, "Signals whose positions it ends", "0620-air-defence"),
  column("uses", "uses", identifier, "The channel it used", "border-hotline"),
  column("coded_by", "coding.by", identifier, "The coder, when not the casebook's", "analyst-1"),
  column("coded_on", "coding.on", day, "The day of coding", "2024-09-01"),
  column("coding_note", "coding.note", text, "What the coder weighed", "The unit is not named."),
  column("note", "note", text, "Anything else", "The target is not said to be Ukraine."),
];
