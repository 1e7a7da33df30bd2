import type { CasebookRecord } from "../casebook/recordsOf.ts";

/** What Windows takes for a device, whatever follows the first dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The file of the head. */
export const headPath = "casebook.json";

/**
 * Where a record stands in a folder: `LIST/ID.json`, and `casebook.json` for the head. Made of the
 * id alone, so that no record's coming or going moves another's file.
 *
 * No two ids share a path, not even where the file system takes capitals for small letters: an id
 * with capitals says behind a `+` which they are, as the bits of a hexadecimal number, the last
 * letter's the lowest. A `+` before the id keeps it from being a device of Windows. At most 170
 * characters.
 *
 * @example
 * recordPath({ list: "signals", id: "0628-reinforced" }); //=> "signals/0628-reinforced.json"
 * recordPath({ list: "actors", id: "BLR" }); //=> "actors/BLR+7.json"
 * recordPath({ list: "places", id: "aux.1" }); //=> "places/+aux.1.json"
 */
export function recordPath({ list, id }: Pick<CasebookRecord, "list" | "id">): string {
  if (list === "head") return headPath;
  const capitals = Array.from(id, (letter) => (/[A-Z]/.test(letter) ? "1" : "0")).join("");
  const mark = capitals.includes("1") ? `+${BigInt(`0b${capitals}`).toString(16)}` : "";
  return `${list}/${devices.test(id) ? "+" : ""}${id}${mark}.json`;
}
