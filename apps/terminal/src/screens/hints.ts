import type { CaseView } from "@harmel/views";
import { type KeyBinding, keyTable } from "../state/keyTable.ts";
import type { State } from "../state/State.ts";
import { fitLine } from "../text/fitLine.ts";
import { widthOf } from "../text/cut.ts";
import type { Line } from "../text/Line.ts";

/** The last row: a line that is typed, a thing to say, or the keys that matter here. */
export function hints(state: State, view: CaseView, width: number): Line {
  if (state.prompt !== undefined) return promptLine(state.prompt, view, width);
  if (state.message !== undefined) return fitLine([{ text: state.message, bold: true }], width);
  const bindings: (readonly [string, KeyBinding])[] = Object.entries(keyTable);
  const texts = ["1-8 views", `${arrowsFor(state)}`];
  for (const [command, { hint, keys }] of bindings) {
    const isIdle =
      (command === "signal.sort" && state.screen !== "signals") ||
      (command === "time.as-of" && state.over === "events");
    if (hint !== undefined && !isIdle) texts.push(`${keys[0]} ${hint}`);
  }
  // Help and quit come last in the table and first where there is little room.
  const kept = texts.slice(-2);
  for (const text of texts.slice(0, -2)) {
    if (widthOf([...kept, text].join("  ")) <= width) kept.push(text);
  }
  return [{ text: kept.join("  "), tone: "hint" }];
}

function arrowsFor({ screen, isOpen, over, parts, events }: State): string {
  if (over === "events") {
    return events.dyad
      ? "esc back  j/k scroll  [/] episode  a adopt"
      : "esc back  j/k choose  [/] list  t day";
  }
  if (over === "cases") return "esc back  j/k choose";
  if (over === "help") return "esc back  j/k scroll";
  if (isOpen) return screen === "explanations" ? "esc back  j/k item" : "esc back  j/k scroll";
  return {
    overview: "h/l week",
    timeline: "h/l day  [/] phase",
    signals: "j/k choose",
    channels: "j/k scroll",
    explanations: "h/l question  j/k scroll",
    attention: `h/l page  j/k ${parts.attention === 1 ? "scroll" : "choose"}`,
    claims: "j/k choose",
    brief: "j/k scroll",
  }[screen];
}

function promptLine(prompt: NonNullable<State["prompt"]>, view: CaseView, width: number): Line {
  const label = {
    filter: "filter: ",
    dyads: "actor: ",
    on: "screening on (YYYY-MM-DD, empty for the last day): ",
    "as-of": `as of (YYYY-MM-DD, empty for ${view.coverage.to}): `,
  }[prompt.kind];
  const problem = prompt.problem === undefined ? "" : `  ${prompt.problem}`;
  const room = Math.max(10, width - widthOf(label) - widthOf(problem) - 1);
  const letters = [...prompt.text];
  const shown = letters.slice(Math.max(0, letters.length - room)).join("");
  return fitLine(
    [
      { text: label, bold: true },
      { text: shown },
      { text: " ", inverse: true },
      { text: problem, bold: true, tone: "alert" },
    ],
    width,
  );
}
