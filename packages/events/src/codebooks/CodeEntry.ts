import type { KindId } from "@harmel/core";

/** The coding schemes of event data. */
export type SchemeId = "cameo" | "weis" | "plover" | "acled" | "ucdp";

/** A code of a scheme: the kind of the core's table it stands for, and its weight. */
export interface CodeEntry {
  readonly code: string;
  /** Missing: context, which moves no level. */
  readonly kind?: KindId;
  /** The scheme's own scale (Goldstein's, or PLOVER's scores) without its sign, in tenths. */
  readonly tenths: number;
}

/** A scheme: every code it has. A code that is not in it is no code. */
export type Codebook = ReadonlyMap<string, CodeEntry>;
