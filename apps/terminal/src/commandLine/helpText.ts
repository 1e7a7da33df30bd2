import { operations } from "@harmel/operations";
import { wrap } from "../text/wrap.ts";
import { type CommandEntry, type OptionName, commandTable, optionTable } from "./commandTable.ts";

const commands: readonly (readonly [name: string, entry: CommandEntry])[] =
  Object.entries(commandTable);

const options = Object.keys(optionTable) as OptionName[];

/** The help of the command line, made from its tables; with a name, of that command or group. */
export function helpText(name = ""): string {
  const named = commands.filter(([one]) => one === name || one.startsWith(`${name} `));
  if (named.length === 0) return wholeHelp();
  const taken = options.filter((option) =>
    named.some(([, entry]) => entry.options.includes(option)),
  );
  return [
    ...named.flatMap(([one, entry]) => [
      `Usage: ${["harmel", one, entry.usage].filter(Boolean).join(" ")}`,
      ...wrap(summaryOf(one, entry), 78).map((line) => `  ${line}`),
    ]),
    ...(taken.length > 0 ? ["", "Options:", ...taken.flatMap(optionLines)] : []),
    "",
  ].join("\n");
}

function wholeHelp(): string {
  return [
    "harmel: deterrence and dialogue in a crisis, kept apart and dated",
    "",
    "Usage: harmel [COMMAND] [ARGUMENTS] [OPTIONS]",
    "",
    "Commands:",
    ...commands.flatMap(([name, entry]) =>
      inColumns(`${name} ${entry.usage}`, summaryOf(name, entry)),
    ),
    "",
    "CASE is the id of a case (see harmel cases) or the path of a casebook file.",
    "harmel help COMMAND names the options of one command.",
    "",
    "Options:",
    ...options.flatMap(optionLines),
    "",
    "Exit codes: 0 done, 1 the input is at fault, 2 wrong use, 70 our fault,",
    "130 interrupted.",
    "",
  ].join("\n");
}

function summaryOf(command: string, { summary }: CommandEntry): string {
  return summary ?? operations.find(({ name }) => name === command)?.summary ?? "";
}

function optionLines(name: OptionName): string[] {
  const { value, summary } = optionTable[name];
  return inColumns(`--${name} ${value ?? ""}`, summary);
}

/** In 80 columns, whatever is longer under its first words. */
function inColumns(word: string, summary: string): string[] {
  const room = " ".repeat(26);
  return wrap(summary, 80 - room.length).map((line, at) => {
    return (at === 0 ? `  ${word}`.padEnd(room.length) : room) + line;
  });
}
