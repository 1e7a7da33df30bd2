// pnpm --filter @harmel/tests frame [--columns 80] [--rows 24] [--wait TEXT] [--keys "down enter"] [--env NAME=VALUE] [-- ARGUMENTS OF harmel]
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openTerminal } from "../terminal/openTerminal.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    columns: { type: "string", default: "80" },
    rows: { type: "string", default: "24" },
    wait: { type: "string" },
    keys: { type: "string", default: "" },
    env: { type: "string", multiple: true, default: [] },
  },
});

const session = openTerminal({
  args: positionals,
  columns: Number(values.columns),
  rows: Number(values.rows),
  env: Object.fromEntries(values.env.map((pair) => pair.split(/=(.*)/s, 2))),
});
const anything = (lines: string[]): boolean => lines.some((line) => line !== "");
await session.waitFor(values.wait ?? anything);
for (const key of values.keys.split(" ").filter(Boolean)) {
  session.press(key);
  await quiet();
}
await quiet();
console.log(session.frame().join("\n"));
session.close();

/** Until nothing was written for a moment: nobody says here what the key ought to change. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== session.output().length;) {
    before = session.output().length;
    await pause(200);
  }
}
