import { type Casebook, parseCasebook } from "@harmel/core";
import { homeOf, openCase, perform } from "@harmel/operations";

/** Markup, quotes that close attributes, and an override that turns the writing around. */
const hostileText =
  '<script>alert(1)</script><img src=x onerror=alert(2)>" onclick="alert(3) \u202Egnitirw';

const long = (length: number): string => hostileText.padEnd(length, " and on");

const titled = <Entry>(entry: Entry, field: string) => ({
  ...entry,
  [field]: `${hostileText} ${(entry as Record<string, unknown>).id}`,
});

/** The first case with hostile words wherever people write freely. */
export async function hostileCasebook(): Promise<Casebook> {
  const casebook = await perform(openCase, homeOf({}), { case: "belarus-ukraine-2024" });
  return parseCasebook({
    ...structuredClone(casebook),
    title: long(500),
    summary: long(5_000),
    actors: casebook.actors.map((actor) => titled(actor, "name")),
    spheres: casebook.spheres.map((sphere) => titled(sphere, "label")),
    channels: casebook.channels.map((channel) => titled(channel, "label")),
    observations: casebook.observations.map((record) => titled(record, "title")),
    signals: casebook.signals.map((signal) => ({
      ...signal,
      title: long(500),
      summary: long(5_000),
    })),
    turns: casebook.turns.map((turn) => ({
      ...turn,
      label: hostileText,
      questions: turn.questions.map((question) => ({
        ...question,
        text: hostileText,
        explanations: question.explanations.map((entry) => titled(entry, "label")),
        ratings: (question.ratings ?? []).map((rating) => ({ ...rating, rationale: hostileText })),
      })),
    })),
  });
}
