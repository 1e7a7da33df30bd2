import type { Kind, KindRow } from "./kind.ts";
import { coercionKinds } from "./table/coercion.ts";
import { contextKinds } from "./table/context.ts";
import { deploymentKinds } from "./table/deployment.ts";
import { easingKinds } from "./table/easing.ts";
import { readinessKinds } from "./table/readiness.ts";
import { relationsKinds } from "./table/relations.ts";
import { talkKinds } from "./table/talk.ts";

const rows = [
  ...readinessKinds,
  ...deploymentKinds,
  ...coercionKinds,
  ...easingKinds,
  ...talkKinds,
  ...relationsKinds,
  ...contextKinds,
] as const;

/** Identifier of a kind, for example "troop-deployment". */
export type KindId = (typeof rows)[number]["id"];

/**
 * The kinds table: every kind of signal, with its track, rung and codes; frozen throughout.
 *
 * The rungs are Harmel's own, each with its reason; Goldstein's scale is for machine codes only.
 * Other codebooks it names: CAMEO 1.1b3, PLOVER 0.8, COW MID 5.0.
 */
export const kinds: readonly Kind[] = Object.freeze(rows.map(freezeRow));

function freezeRow<Row extends KindRow>(row: Row): Readonly<Row> {
  for (const part of [row.mid, row.plover, row.ploverObserved, row.cameo]) Object.freeze(part);
  return Object.freeze(row);
}
