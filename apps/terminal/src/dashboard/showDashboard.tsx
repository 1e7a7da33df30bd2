import type { Casebook } from "@harmel/core";
import { render } from "ink";
import type { Look } from "../look/Look.ts";
import type { State } from "../state/State.ts";
import { Dashboard } from "./Dashboard.tsx";
import type { Shelf } from "./Shelf.ts";

/** Shows the dashboard on a screen of its own until the user leaves it; gives the exit code. */
export async function showDashboard(
  { casebook, isFile }: { readonly casebook: Casebook; readonly isFile: boolean },
  shelf: Shelf,
  look: Look,
  start: State,
): Promise<number> {
  const dashboard = (
    <Dashboard first={casebook} isFile={isFile} shelf={shelf} look={look} start={start} />
  );
  const { unmount, waitUntilExit } = render(dashboard, {
    alternateScreen: true,
    exitOnCtrlC: false,
    // Whether somebody is there was found out before; a CI variable in a shell changes nothing.
    interactive: true,
  });
  // Ctrl+c is a key once the keyboard is ours; before that moment, and from another shell, a signal.
  let isInterrupted = false;
  process.once("SIGINT", () => {
    isInterrupted = true;
    unmount();
  });
  const exit: unknown = await waitUntilExit();
  if (isInterrupted) return 130;
  return typeof exit === "number" ? exit : 0;
}
