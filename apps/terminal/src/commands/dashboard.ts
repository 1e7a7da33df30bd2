import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { lookOf } from "../look/Look.ts";
import { initialState } from "../state/State.ts";
import { asOf } from "./asOf.ts";
import { namesFile } from "./homeFor.ts";
import { firstCase, openedCase } from "./openedCase.ts";
import { shelfFor } from "./shelfFor.ts";
import { viewOption } from "./viewOption.ts";

/** Opens the dashboard; prints it as text with `--once` or where there is no terminal. */
export async function dashboard(line: CommandLine, around: Surroundings): Promise<number> {
  const day = asOf(line);
  const view = viewOption(line);
  const isAscii = line.options.ascii === true;
  const isShown = around.isTerminal && !line.options.once && around.environment.TERM !== "dumb";
  if (!isShown) {
    const { once } = await import("./once.ts");
    around.out(once(await openedCase(line, around), { asOf: day, isAscii, view }, around));
    return 0;
  }
  // Both take their time and neither waits for the other's files.
  const loading = import("../dashboard/showDashboard.tsx");
  const isFile = namesFile(line);
  const shelf = shelfFor(line, around);
  const [name = firstCase] = line.arguments;
  const casebook = await (isFile ? openedCase(line, around) : shelf.open(name));
  const { showDashboard } = await loading;
  const look = lookOf(around.environment, { ascii: isAscii });
  const start = { ...initialState, asOf: day, ...(view && { screen: view }) };
  return showDashboard({ casebook, isFile }, shelf, look, start);
}
