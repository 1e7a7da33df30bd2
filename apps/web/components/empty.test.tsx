import { parseCasebook } from "@harmel/core";
import { homeOf, openCase, perform } from "@harmel/operations";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { pages } from "./testing/pages.ts";
import { shownFor } from "./testing/shownFor.ts";

vi.mock("next/navigation", () => ({ useRouter: () => ({}) }));

const full = await perform(openCase, homeOf({}), { case: "belarus-ukraine-2024" });
const nothing = {
  turns: [],
  tripwires: [],
  channels: [],
  collections: [],
  observations: [],
  silences: [],
  indicators: [],
  conditions: [],
  predictions: [],
  assessments: [],
  reports: [],
  signals: [],
};
const bare = parseCasebook({ ...structuredClone(full), ...nothing });
const unrated = {
  ...full,
  turns: full.turns.map((turn) => ({
    ...turn,
    questions: turn.questions.map((question) => ({ ...question, ratings: [] })),
  })),
};

const said: Readonly<Record<string, string>> = {
  overview: "No episode has begun by this day.",
  explanations: "This case records no turn.",
  channels: "No channel was on record by",
  attention: "No sphere was searched",
  claims: "Nothing was known yet on",
  brief: "No source had reported by then.",
};

test.each(pages)("%s of a case without records says so", (name, Page) => {
  expect(renderToStaticMarkup(<Page shown={shownFor(bare)} />)).toContain(said[name]);
});

test.each(pages)("%s stands on the first day of a case", (_name, Page) => {
  const asOf = full.coverage.from;
  expect(renderToStaticMarkup(<Page shown={shownFor(full, { asOf })} />)).toContain("1 June 2024");
});

test("before the first turn none was known; without ratings nothing is ranked", () => {
  const [, [, Explanations]] = pages;
  const markup = (casebook: typeof full, asOf?: string) =>
    renderToStaticMarkup(<Explanations shown={shownFor(casebook, { asOf })} />);
  expect(markup(full, "2024-06-10")).toContain("No turn was known by 10 June 2024.");
  expect(markup(unrated)).toContain("Nothing is rated yet.");
  expect(markup(unrated)).not.toContain(">0.0<");
});
