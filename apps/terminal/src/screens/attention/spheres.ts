import type { AttentionView } from "@harmel/views";
import { letterAt } from "../explanations/questionOf.ts";

/** A sphere with the letter that stands for it in the table. */
export type LetteredSphere = AttentionView["spheres"][number] & { readonly letter: string };

/** The spheres that were searched, then those that were not. */
export function letteredSpheres({ spheres }: AttentionView): LetteredSphere[] {
  return spheres
    .toSorted((a, b) => Number(b.isSearched) - Number(a.isSearched))
    .map((sphere, index) => ({ ...sphere, letter: letterAt(index) }));
}
