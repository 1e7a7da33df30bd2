import type { Family } from "./kind.ts";

interface FamilyRow {
  readonly id: string;
  readonly label: string;
  readonly what: string;
}

const rows = [
  {
    id: "pressing-words",
    label: "Pressing words",
    what: "Statements that accuse, protest or threaten, with nothing moved yet.",
  },
  {
    id: "readiness",
    label: "Readiness",
    what: "Forces made readier, drilled, called up or armed, without being placed against the other side.",
  },
  {
    id: "deployment",
    label: "Deployment",
    what: "Forces, weapons or works placed so that they bear on the other side.",
  },
  {
    id: "probing",
    label: "Probing and incidents",
    what: "Contact at the line short of fighting: looking, crossing, a shot at a drone.",
  },
  {
    id: "coercion",
    label: "Coercion",
    what: "Pressure without open use of armed force: closures, economic measures, deniable acts.",
  },
  {
    id: "force",
    label: "Use of force",
    what: "Open fighting between the two; the phase called hostilities rests on these kinds.",
  },
  {
    id: "easing",
    label: "Easing",
    what: "Pressure taken back: each ends or lowers what stands, and says nothing of talk by itself.",
  },
  {
    id: "conciliation",
    label: "Conciliation",
    what: "One side's own words or steps toward the other, without a meeting.",
  },
  {
    id: "contact",
    label: "Contact and talks",
    what: "The two reach each other, or offer to, directly or through a mediator.",
  },
  {
    id: "settlement",
    label: "Settlement and confidence",
    what: "What talk produces: terms, openness about forces, people returned.",
  },
  {
    id: "refusal",
    label: "Refusal",
    what: "Talk turned down, threatened or broken off, and instruments of agreement left.",
  },
  {
    id: "representation",
    label: "Diplomatic relations",
    what: "The missions and the recognition that talk rests on, built up or cut.",
  },
  {
    id: "context",
    label: "Context",
    what: "What third parties or domestic politics do; it explains levels and moves none.",
  },
] as const satisfies readonly FamilyRow[];

/** Identifier of a family, for example "deployment". */
export type FamilyId = (typeof rows)[number]["id"];

/** The families of the kinds table, in the order in which a screen lists them; frozen. */
export const families: readonly Family[] = Object.freeze(rows.map((row) => Object.freeze(row)));
