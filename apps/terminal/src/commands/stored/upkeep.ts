import { backUp, examineStore, perform, restoreStore } from "@harmel/operations";
import { plainText } from "@harmel/views";
import type { CommandLine } from "../../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../../commandLine/Surroundings.ts";
import { homeFor } from "../homeFor.ts";
import { printed } from "./printed.ts";

/** Writes a copy of all stored cases. */
export async function backup(line: CommandLine, around: Surroundings): Promise<number> {
  const [file] = line.arguments;
  const document = await perform(backUp, homeFor(line, around), { file });
  return printed(document, (made) => `all stored cases are copied to ${plainText(made.file)}\n`, {
    line,
    around,
  });
}

/** Puts a backup in the place of the stored cases. */
export async function restore(line: CommandLine, around: Surroundings): Promise<number> {
  const [file] = line.arguments;
  const document = await perform(restoreStore, homeFor(line, around), { file });
  return printed(
    document,
    ({ replaced }) =>
      replaced === undefined
        ? "the backup is in place\n"
        : `the backup is in place; what stood before is kept: ${plainText(replaced)}\n`,
    { line, around },
  );
}

/** Says what is not well with the stored cases; exit 1 where anything is. */
export async function doctor(line: CommandLine, around: Surroundings): Promise<number> {
  const document = await perform(examineStore, homeFor(line, around), {});
  printed(
    document,
    ({ ok, cases, findings }) =>
      ok
        ? `${cases === 1 ? "1 stored case is" : `${cases} stored cases are`} whole\n`
        : findings.map(({ what, fix }) => `${plainText(what)}\n  ${plainText(fix)}\n`).join(""),
    { line, around },
  );
  return document.ok ? 0 : 1;
}
