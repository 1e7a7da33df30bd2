import { bundledCases } from "@harmel/cases";

/** A text that would clear the screen, rename the window, ring and turn the writing around. */
const hostileText =
  "\u001B[2J\u001B]0;owned\u0007<script>alert(1)</script> \u202Eevil\u2066 国境の部隊 قوات";

/** A sound casebook, the first bundled one, with hostile words in every title and long summaries. */
export function hostileCase(): Record<string, unknown> {
  const [first] = bundledCases;
  if (first === undefined) throw new Error("no case is bundled");
  const casebook = structuredClone(first.load());
  return {
    ...casebook,
    id: "hostile",
    title: hostileText,
    signals: casebook.signals.map((signal) => ({
      ...signal,
      title: `${hostileText} ${signal.id}`,
      summary: "very long ".repeat(500),
    })),
  };
}
