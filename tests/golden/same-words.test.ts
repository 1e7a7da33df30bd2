import { bundledCases } from "@harmel/cases";
import { analyse } from "@harmel/core";
import { openCase, partsOf, perform, viewOf } from "@harmel/operations";
import { levelWords } from "@harmel/views";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runHarmel } from "../support/command/runHarmel.ts";
import { type Dashboard, startDashboard } from "../support/web/startDashboard.ts";

const id = "belarus-ukraine-2024";
const casebook = await perform(openCase, { folder: "/nowhere" }, { case: id });

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard();
});
afterAll(() => dashboard.stop());

/** The page as a reader without eyes gets it: one line for each block, without marks of the markup. */
async function pageLines(path: string, query: Record<string, string>): Promise<string[]> {
  const address = `${dashboard.url}/cases/${id}${path}?${new URLSearchParams(query)}`;
  const html = await (await fetch(address)).text();
  return textOf(html).split("\n").map(spaced).filter(Boolean);
}

function textOf(html: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
  return html
    .replace(/<(script|style)\b.*?<\/\1>/gs, "")
    .replace(/<!--.*?-->/gs, "")
    .replace(/<\/(?:p|tr|li|h\d|div|section)>/g, "\n")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? "");
}

async function terminalLines(view: string, asOf: string): Promise<string[]> {
  const args = ["--once", "--view", view, "--as-of", asOf];
  const { out } = await runHarmel(args, { env: { COLUMNS: "200" } });
  return out.split("\n").map(spaced);
}

function spaced(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}

describe.each(["2024-07-14", "2024-08-20"])("as of %s page and terminal say", (asOf) => {
  const view = viewOf(casebook, { asOf, fragility: true });
  const { now } = view;

  test("the same posture, phase, levels and week", async () => {
    const page = (await pageLines("", { asOf })).join(" ");
    const terminal = (await terminalLines("overview", asOf)).join(" ");
    for (const text of [page, terminal]) {
      expect(text).toContain(now.posture?.word);
      expect(text).toContain(now.posture?.holds?.text);
      expect(text).toContain(now.phase?.word);
      expect(text).toContain(now.week?.direction.word);
      expect(text).toContain(now.week?.reason);
      expect(text).toContain(now.lastTurn?.label);
      for (const { posture, deterrence, dialogue } of now.bySide ?? []) {
        expect(text).toContain(posture.word);
        expect(text).toContain(levelWords(deterrence));
        expect(text).toContain(levelWords(dialogue));
      }
    }
  });

  const turns = partsOf(casebook, { asOf, fragility: true }).explanations().turns;
  const questions = turns.flatMap((turn) =>
    turn.questions.map((question) => ({ turn: turn.id, ...question })),
  );

  test.each(questions)("the same ranks: $text", async ({ turn, id: question, ...asked }) => {
    const page = await pageLines("/explanations", { asOf, turn, question });
    const terminal = await terminalLines("explanations", asOf);
    const begins = terminal.findIndex((line) => line.startsWith(asked.text));
    const block = terminal.slice(begins, begins + 4 + asked.explanations.length);
    expect(asked.explanations.length).toBeGreaterThan(0);
    for (const lines of [page, block]) {
      expect(lines.join(" ")).toContain(asked.verdict);
      for (const { label, rank, inconsistency, coverage } of asked.explanations) {
        const rows = lines.filter((line) => line.includes(label));
        const words = [...rank.split(/[ ()]+/), inconsistency, coverage.replace("rated ", "")];
        expect(rows).toContainEqual(expect.toSatisfy((row: string) => hasAll(row, words)));
      }
    }
  });

  test("the same channels, claims and searches", async () => {
    const { channels, claims, attention } = partsOf(casebook, { asOf });
    const words = [
      ["channels", channels().health],
      ["claims", claims().summary],
      ...attention().spheres.map(({ label }) => ["attention", label]),
    ] as const;
    for (const [part, text] of words) {
      expect((await terminalLines(part, asOf)).join(" ")).toContain(text);
      const page = (await pageLines(`/${part}`, { asOf })).join(" ");
      expect(page.toLowerCase()).toContain(text?.toLowerCase());
    }
  });
});

function hasAll(row: string, words: readonly string[]): boolean {
  return words.every((word) => row.includes(word));
}

test.each(bundledCases)("the turns of a view are those of the analysis: $id", ({ load }) => {
  const recorded = load();
  for (const asOf of new Set(recorded.reports.map(({ published }) => published.from))) {
    const { turns } = analyse(recorded, { asOf });
    expect(viewOf(recorded, { asOf }).turns).toMatchObject(
      turns.map(({ id: turn, day, label, because, questions }) => ({
        id: turn,
        day,
        label,
        because,
        questions: questions.map(({ text, explanations }) => ({
          text,
          explanations: explanations.map((entry) => entry.label),
        })),
      })),
    );
  }
});
