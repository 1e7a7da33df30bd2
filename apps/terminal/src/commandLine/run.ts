import { Fault, type FaultProblem } from "@harmel/operations";
import { plainText } from "@harmel/views";
import { conflictLines } from "./conflictLines.ts";
import type { CommandLine } from "./parseCommandLine.ts";
import { nearestCommand, parseCommandLine } from "./parseCommandLine.ts";
import { problemLines } from "./problemLines.ts";
import type { Surroundings } from "./Surroundings.ts";
import { UsageError } from "./UsageError.ts";

/** Runs one command line and gives its exit code; nothing is ever thrown, and no stack is shown. */
export async function run(given: readonly string[], around: Surroundings): Promise<number> {
  let line: CommandLine | undefined;
  try {
    line = parseCommandLine(given);
    return await command(line, around);
  } catch (thrown) {
    if (thrown instanceof UsageError) return wrongUse(thrown, around);
    return failed(Fault.from(thrown), line, around);
  }
}

/** A command's code is loaded when the command is used. */
async function command(line: CommandLine, around: Surroundings): Promise<number> {
  switch (line.command) {
    case "analyse":
      return (await import("../commands/analyse.ts")).analyse(line, around);
    case "brief":
      return (await import("../commands/brief.ts")).brief(line, around);
    case "check":
      return (await import("../commands/check.ts")).check(line, around);
    case "cases":
      return (await import("../commands/cases.ts")).cases(line, around);
    case "new":
      return (await import("../commands/stored/make.ts")).create(line, around);
    case "copy":
      return (await import("../commands/stored/make.ts")).copy(line, around);
    case "write":
      return (await import("../commands/stored/write.ts")).write(line, around);
    case "remove":
      return (await import("../commands/stored/bin.ts")).remove(line, around);
    case "recover":
      return (await import("../commands/stored/bin.ts")).recover(line, around);
    case "export":
      return (await import("../commands/stored/exportCommand.ts")).exportCommand(line, around);
    case "merge":
      return (await import("../commands/stored/merge.ts")).merge(line, around);
    case "history":
      return (await import("../commands/stored/history.ts")).history(line, around);
    case "undo":
      return (await import("../commands/stored/history.ts")).undo(line, around);
    case "search":
      return (await import("../commands/stored/search.ts")).search(line, around);
    case "backup":
      return (await import("../commands/stored/upkeep.ts")).backup(line, around);
    case "restore":
      return (await import("../commands/stored/upkeep.ts")).restore(line, around);
    case "doctor":
      return (await import("../commands/stored/upkeep.ts")).doctor(line, around);
    case "import":
      return (await import("../commands/importEvents.ts")).importEvents(line, around);
    case "series":
      return (await import("../commands/series.ts")).series(line, around);
    case "episodes":
      return (await import("../commands/episodes.ts")).episodes(line, around);
    case "adopt":
      return (await import("../commands/adopt.ts")).adopt(line, around);
    case "screen":
      return (await import("../commands/screen.ts")).screen(line, around);
    case "outlook":
      return (await import("../commands/outlook.ts")).outlook(line, around);
    case "evaluate":
      return (await import("../commands/evaluate.ts")).evaluate(line, around);
    case "user add":
    case "user list":
    case "user role":
    case "user password":
    case "user remove":
      return (await import("../commands/users.ts")).users(line, around);
    case "token add":
    case "token list":
    case "token revoke":
      return (await import("../commands/tokens.ts")).tokens(line, around);
    case "help":
      around.out((await import("./helpText.ts")).helpText(line.arguments.join(" ")));
      return 0;
    case "version":
      return (await import("../commands/version.ts")).version(around);
    default:
      return (await import("../commands/dashboard.ts")).dashboard(line, around);
  }
}

function wrongUse({ message, nearest }: UsageError, around: Surroundings): number {
  const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
  around.error(`harmel: ${plainText(message)}${hint}\nharmel help lists what there is\n`);
  return 2;
}

function failed(fault: Fault, line: CommandLine | undefined, around: Surroundings): number {
  const word = line?.arguments[0] ?? "";
  if (fault.code === "case-unknown" && line?.command === "dashboard") {
    return wrongUse(
      new UsageError(`no such command or case: ${word}`, nearestCommand(word)),
      around,
    );
  }
  const problems: readonly FaultProblem[] = fault.problems;
  const { conflicts } = fault;
  if (line?.options.json && fault.exit === 1) {
    around.out(`${JSON.stringify({ problems, ...(conflicts && { conflicts }) })}\n`);
  } else around.error(`harmel: ${problemLines(problems, word)}\n${conflictLines(conflicts)}`);
  return fault.exit;
}
