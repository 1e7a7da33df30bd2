import { type KindId, findKind } from "@harmel/core";
import type { SchemeId } from "./CodeEntry.ts";
import { codebooks } from "./codebooks.ts";

/** Which kind of the core's table a code stands for. */
export interface KindOfCode {
  readonly scheme: SchemeId;
  readonly code: string;
  readonly kind: KindId;
}

/** Every code that moves a track, with its kind; context is left out. */
export const kindsOfCodes: readonly KindOfCode[] = Object.entries(codebooks).flatMap(
  ([scheme, codebook]) =>
    [...codebook.values()].flatMap(({ code, kind }) =>
      kind === undefined || findKind(kind).track === "context"
        ? []
        : [{ scheme: scheme as SchemeId, code, kind }],
    ),
);
