import { writeFile } from "node:fs/promises";

const codes = ["112", "190", "036"];

/**
 * Writes rows in the layout of KEDS with CAMEO codes, which are always read one by one: a file that
 * takes a while. A million rows are 25 MB.
 */
export async function writeKeds(path: string, rows: number): Promise<void> {
  await writeFile(path, Array.from({ length: rows }, (_, at) => row(at)).join(""));
}

function row(at: number): string {
  const day = String((at % 28) + 1).padStart(2, "0");
  return `9601${day}\tISRMIL\tEGYGOV\t${codes[at % codes.length]}\n`;
}
