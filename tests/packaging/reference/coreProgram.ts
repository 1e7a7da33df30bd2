import { dirname, join } from "node:path";
import ts from "typescript59";
import { coreFolder } from "../support/packCore.ts";

/** The sources of core as the compiler reads them. TypeScript 7 has no such interface in JavaScript: 5.9 it is. */
export function coreProgram(entries: readonly string[]): ts.Program {
  const file = join(coreFolder, "tsconfig.json");
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file));
  return ts.createProgram(
    entries.map((entry) => join(coreFolder, entry)),
    options,
  );
}
