import type { Sector } from "./Sector.ts";

/** One side of a coded event. */
export interface Party {
  /**
   * The principal it rolls up to: ISO 3166 alpha-3 for a state, else the data set's code of an
   * organisation. Missing where the row names nobody, a region or a people at large.
   */
  readonly principal?: string;
  readonly sector: Sector;
  /** The actor as the row has it. */
  readonly name: string;
}

/** Nobody: the row leaves this side empty. */
export const nobody: Party = Object.freeze({ sector: "unstated", name: "" });
