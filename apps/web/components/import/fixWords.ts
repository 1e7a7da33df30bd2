import type { ShownImport } from "../../server/imports/shownImport.ts";

/** How to mend it here, where the table of faults says it for a command line. */
const here: Readonly<Record<string, string>> = {
  "format-unknown": "choose its format above, or “A table of my own”, and send it again",
  "events-none-read": "choose another format above, or fetch it again",
  "mapping-invalid": "mend the mapping and send the file again",
  "file-unpacks-too-large": "unpack it yourself if you trust it, then send the unpacked file",
};

/** How what is wrong with an import is mended. */
export function fixWords({ code, fix }: NonNullable<ShownImport["problem"]>): string {
  return here[code] ?? fix;
}
