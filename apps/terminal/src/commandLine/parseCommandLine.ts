import { parseArgs } from "node:util";
import {
  type CommandEntry,
  type CommandName,
  type OptionName,
  commandTable,
  optionTable,
} from "./commandTable.ts";
import { nearestWord } from "@harmel/views";
import { UsageError } from "./UsageError.ts";

/** A command line that was understood. */
export interface CommandLine {
  readonly command: CommandName;
  readonly arguments: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string | true>>>;
}

/**
 * Reads a command line. A first word that is no command is a case for the dashboard.
 *
 * @throws {UsageError} with what is wrong and the nearest word that would be right.
 */
export function parseCommandLine(given: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: {
      ...Object.fromEntries(
        Object.entries(optionTable).map(([name, { value }]) => [
          name,
          { type: value === undefined ? "boolean" : "string" } as const,
        ]),
      ),
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help === true) {
    const words = helpedCommand(positionals)?.split(" ") ?? [];
    return { command: "help", arguments: words, options: {} };
  }
  if (values.version === true) return { command: "version", arguments: [], options: {} };
  const named = namedCommand(positionals);
  const command = named ?? "dashboard";
  const isNamed = named !== undefined;
  const words = positionals.slice(named?.split(" ").length ?? 0);
  for (const token of tokens) if (token.kind === "option") checkOption(token, command);
  checkArguments(command, words, isNamed);
  if (command === "help") checkHelped(words);
  return { command, arguments: words, options: values as CommandLine["options"] };
}

/** The command that the first word names, or the first two. */
function namedCommand([first = "", second]: readonly string[]): CommandName | undefined {
  if (isCommand(first)) return first;
  const seconds = Object.keys(commandTable)
    .filter((name) => name.startsWith(`${first} `))
    .map((name) => name.slice(first.length + 1));
  if (seconds.length === 0) return undefined;
  if (second === undefined) throw new UsageError(`${first} needs one of ${seconds.join(", ")}`);
  const both = `${first} ${second}`;
  if (isCommand(both)) return both;
  const near = nearestWord(second, seconds);
  throw new UsageError(`no such command: ${both}`, near && `${first} ${near}`);
}

/** The command, or the first word of several, that help is wanted of. */
function helpedCommand([first = "", second]: readonly string[]): string | undefined {
  const names = Object.keys(commandTable);
  return [`${first} ${second}`, first].find((name) => {
    return isCommand(name) || names.some((one) => one.startsWith(`${name} `));
  });
}

function checkHelped(words: readonly string[]): void {
  const name = words.join(" ");
  if (words.length === 0 || helpedCommand(words) === name) return;
  throw new UsageError(`no such command: ${name}`, nearestCommand(name));
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commandTable, name);

function checkOption(
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
  command: CommandName,
): void {
  if (!Object.hasOwn(optionTable, name)) {
    const near = nearestWord(name, [...Object.keys(optionTable), "help", "version"]);
    throw new UsageError(`no such option: ${rawName}`, near && `--${near}`);
  }
  const option = name as OptionName;
  const { options }: CommandEntry = commandTable[command];
  if (!options.includes(option)) throw new UsageError(`${command} takes no option ${rawName}`);
  const wanted = optionTable[option].value;
  if (wanted === undefined && value !== undefined) {
    throw new UsageError(`the option takes no value: ${rawName}=${value}`);
  }
  if (wanted !== undefined && (value === undefined || value === "")) {
    throw new UsageError(`the option needs a value: ${rawName} ${wanted}`);
  }
}

function checkArguments(command: CommandName, words: readonly string[], isNamed: boolean): void {
  const entry: CommandEntry = commandTable[command];
  const [least, most] = entry.arguments;
  if (words.length < least) throw new UsageError(`${command} needs ${entry.usage}`);
  const extra = words[most];
  if (extra !== undefined) {
    const [first = ""] = words;
    if (!isNamed) throw new UsageError(`no such command: ${first}`, nearestCommand(first));
    throw new UsageError(`${command} takes no more words: ${extra}`);
  }
}

/** The command that a word was perhaps meant to be. */
export function nearestCommand(word: string): string | undefined {
  return nearestWord(word, Object.keys(commandTable));
}
