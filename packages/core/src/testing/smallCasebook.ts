import type { Casebook } from "../casebook/casebook.ts";
import type { Evidence } from "../casebook/evidence.ts";
import { parseCasebook } from "../casebook/parseCasebook.ts";
import type { Signal } from "../casebook/signal.ts";

/** A signal in short: who says so decides its realisation. */
export interface ShortSignal extends Partial<Omit<Signal, "evidence" | "id" | "kind">> {
  readonly id: string;
  readonly kind: string;
  /** The day it occurred. */
  readonly on: string;
  /** `seen` by the observer, `announced` by the doer or `claimed` by the other side. */
  readonly how?: "seen" | "announced" | "claimed";
  readonly doer?: "A" | "B";
  /** When the report came out, if not on the day. */
  readonly published?: string;
  /** Further evidence, with reports of its own. */
  readonly further?: readonly (Partial<Evidence> & { readonly published: string })[];
}

/** What every casebook of the tests begins with: two sides, A and B, with an observer O. */
export const smallHead = {
  format: 1,
  id: "small",
  title: "A small case",
  focus: ["A", "B"],
  coverage: { from: "2024-01-01", to: "2024-12-31", of: "everything" },
  coding: { by: "coder", on: "2024-12-31" },
  coders: [{ id: "coder", name: "Coder" }],
  actors: [
    { id: "A", name: "Side A", type: "state" },
    { id: "guardA", name: "Border guard of A", type: "force", partOf: "A" },
    { id: "B", name: "Side B", type: "state" },
    { id: "C", name: "A third state", type: "state" },
    { id: "O", name: "Observers", type: "observer" },
  ],
  spheres: [{ id: "world", label: "World" }],
  sources: ["A", "B", "C", "O"].map((actor) => ({
    id: `paper${actor}`,
    name: `Paper of ${actor}`,
    sphere: "world",
    origin: actor,
    reliability: "B",
    reliabilityReason: "for tests",
  })),
  places: [
    { id: "north", name: "North" },
    { id: "south", name: "South" },
  ],
} as const;

/** A casebook as JSON from signals in short, with one report for each piece of evidence. */
export function smallJson(signals: readonly ShortSignal[], more: Partial<Casebook> = {}) {
  const reports: { id: string; source: string; published: { from: string } }[] = [];
  const report = (id: string, speaker: string, from: string) => {
    reports.push({ id, source: `paper${speaker}`, published: { from } });
    return id;
  };
  const records = signals.map((short) => {
    const { on, how = "seen", doer = "A", published = on, further = [], ...rest } = short;
    const other = doer === "A" ? "B" : "A";
    const speaker = how === "seen" ? "O" : how === "announced" ? doer : other;
    return {
      title: `Signal ${short.id}`,
      occurred: { from: on },
      initiators: [doer],
      targets: [{ actor: other, basis: "stated" }],
      ...rest,
      evidence: [
        {
          report: report(`${short.id}-report`, speaker, published),
          stance: "asserts",
          sight: how === "seen",
          credibility: 2,
        },
        ...further.map(({ published: day, ...item }, index) => ({
          report: report(`${short.id}-further-${index}`, item.by ?? "O", day),
          stance: "confirms",
          credibility: 2,
          ...item,
        })),
      ],
    };
  });
  const shared = { title: "A report", language: "en" };
  return {
    ...smallHead,
    reports: reports.map((entry) => ({ ...shared, ...entry })),
    signals: records,
    ...more,
  };
}

/** The same, read. */
export function smallCasebook(
  signals: readonly ShortSignal[],
  more: Partial<Casebook> = {},
): Casebook {
  return parseCasebook(smallJson(signals, more));
}
