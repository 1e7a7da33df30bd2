import { type Casebook, parseCasebook } from "@harmel/core";
import { belarusUkraine2024 } from "./belarus-ukraine-2024/index.ts";
import { greeceTurkey1996 } from "./greece-turkey-1996/index.ts";

/** A casebook that comes with Harmel. */
export interface BundledCase {
  readonly id: string;
  /** Reads and checks the casebook the first time it is asked for, and gives the same one after that. */
  readonly load: () => Casebook;
}

/** The casebooks that come with Harmel, none of them read yet. */
export const bundledCases: readonly BundledCase[] = Object.freeze([
  bundledCase("belarus-ukraine-2024", belarusUkraine2024),
  bundledCase("greece-turkey-1996", greeceTurkey1996),
]);

function bundledCase(id: string, json: unknown): BundledCase {
  let casebook: Casebook | undefined;
  return Object.freeze({ id, load: () => (casebook ??= parseCasebook(json)) });
}
