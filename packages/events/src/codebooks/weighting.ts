import { findKind } from "@harmel/core";
import { codebooks } from "./codebooks.ts";
import type { SchemeId } from "./CodeEntry.ts";

/** What a code adds to on its day. */
export type Measure =
  | "deterrence-raises"
  | "deterrence-lowers"
  | "dialogue-raises"
  | "dialogue-lowers";

/** How much one row of a code counts, in tenths, and toward what. A code without an entry counts nowhere. */
export interface Weight {
  readonly scheme: SchemeId;
  readonly code: string;
  readonly measure: Measure;
  readonly tenths: number;
}

/**
 * The weighting that a series has unless told otherwise: track and direction of the code's kind, and
 * the scheme's own scale without its sign. Context is left out.
 */
export const weighting: readonly Weight[] = Object.entries(codebooks).flatMap(
  ([scheme, codebook]) =>
    [...codebook.values()].flatMap(({ code, kind, tenths }) => {
      const { track = "context", direction = "none" } = kind === undefined ? {} : findKind(kind);
      if (track === "context" || direction === "none") return [];
      return [
        { scheme: scheme as SchemeId, code, measure: `${track}-${direction}` as const, tenths },
      ];
    }),
);
