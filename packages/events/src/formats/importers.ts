import { gdelt1, gdelt2 } from "./gdelt/importers.ts";
import type { Importer } from "./Importer.ts";

/** Every format that is told from its content. */
export const importers: readonly Importer[] = [gdelt2, gdelt1];
