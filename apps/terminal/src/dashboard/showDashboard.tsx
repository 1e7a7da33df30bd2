import type { Casebook } from "@harmel/core";
import { render } from "ink";
import type { Look } from "../look/Look.ts";
import type { State } from "../state/State.ts";
import { Dashboard } from "./Dashboard.tsx";

/** Shows the dashboard on a screen of its own until the user leaves it; gives the exit code. */
export async function showDashboard(casebook: Casebook, look: Look, start: State): Promise<number> {
  const dashboard = <Dashboard casebook={casebook} look={look} start={start} />;
  const { waitUntilExit } = render(dashboard, {
    alternateScreen: true,
    exitOnCtrlC: false,
    // Whether somebody is there was found out before; a CI variable in a shell changes nothing.
    interactive: true,
  });
  const exit: unknown = await waitUntilExit();
  return typeof exit === "number" ? exit : 0;
}
