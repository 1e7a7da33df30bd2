import type { Kind, KindRow } from "./kind.ts";
import { closingKinds } from "./table/closing.ts";
import { coercionKinds } from "./table/coercion.ts";
import { contextKinds } from "./table/context.ts";
import { easingKinds } from "./table/easing.ts";
import { pressureKinds } from "./table/pressure.ts";
import { talkKinds } from "./table/talk.ts";

const rows = [
  ...pressureKinds,
  ...coercionKinds,
  ...easingKinds,
  ...talkKinds,
  ...closingKinds,
  ...contextKinds,
] as const;

/** Identifier of a kind, for example "troop-deployment". */
export type KindId = (typeof rows)[number]["id"];

/**
 * The kinds table: every kind of signal, with its track, rung and codes; frozen throughout.
 *
 * The rungs are Harmel's own and were fixed before a case was computed with them.
 * Other codebooks it names: CAMEO 1.1b3, PLOVER 0.8, COW MID 5.0.
 */
export const kinds: readonly Kind[] = Object.freeze(rows.map(freezeRow));

function freezeRow<Row extends KindRow>(row: Row): Readonly<Row> {
  for (const part of [row.mid, row.plover, row.ploverObserved, row.cameo]) Object.freeze(part);
  return Object.freeze(row);
}
