import { acled } from "./acled/importer.ts";
import { gdelt1, gdelt2 } from "./gdelt/importers.ts";
import { icews } from "./icews/importer.ts";
import type { Importer } from "./Importer.ts";
import { kedsCameo, kedsWeis } from "./keds/importers.ts";
import { polecat } from "./polecat/importer.ts";
import { ucdpGed } from "./ucdp/importer.ts";

/** Every format that is told from its content. */
export const importers: readonly Importer[] = [
  gdelt2,
  gdelt1,
  icews,
  polecat,
  acled,
  ucdpGed,
  kedsCameo,
  kedsWeis,
];
