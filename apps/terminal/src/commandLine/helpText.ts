import { operations } from "@harmel/operations";
import { type CommandEntry, commandTable, optionTable } from "./commandTable.ts";

/** The help of the command line, made from its tables. */
export function helpText(): string {
  const entries: (readonly [string, CommandEntry])[] = Object.entries(commandTable);
  const commands = entries.map(([name, { usage, summary = summaryOf(name) }]) => {
    return `  ${`${name} ${usage}`.padEnd(24)}${summary}`;
  });
  const options = Object.entries(optionTable).map(
    ([name, { value, summary }]) => `  ${`--${name} ${value ?? ""}`.padEnd(24)}${summary}`,
  );
  return [
    "harmel: deterrence and dialogue in a crisis, kept apart and dated",
    "",
    "Usage: harmel [COMMAND] [ARGUMENTS] [OPTIONS]",
    "",
    "Commands:",
    ...commands,
    "",
    "CASE is the id of a case (see harmel cases) or the path of a casebook file.",
    "",
    "Options:",
    ...options,
    "",
    "Exit codes: 0 done, 1 the input is at fault, 2 wrong use, 70 our fault, 130 interrupted.",
    "",
  ].join("\n");
}

function summaryOf(command: string): string {
  return operations.find(({ name }) => name === command)?.summary ?? "";
}
