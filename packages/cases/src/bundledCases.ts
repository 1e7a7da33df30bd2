import type { Casebook } from "@harmel/core";
import { belarusUkraine2024 } from "./belarus-ukraine-2024/index.ts";
import { greeceTurkey1996 } from "./greece-turkey-1996/index.ts";

/** A casebook that comes with Harmel. */
export interface BundledCase {
  readonly id: string;
  /** Gives the casebook, the same one each time. */
  readonly load: () => Casebook;
}

/** The casebooks that come with Harmel. */
export const bundledCases: readonly BundledCase[] = Object.freeze([
  bundledCase("belarus-ukraine-2024", belarusUkraine2024),
  bundledCase("greece-turkey-1996", greeceTurkey1996),
]);

/** The test beside this file checks them; at every start it would take longer than the analysis. */
function bundledCase(id: string, json: unknown): BundledCase {
  return Object.freeze({ id, load: () => json as Casebook });
}
