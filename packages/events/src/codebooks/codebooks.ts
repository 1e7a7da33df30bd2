import { acled } from "./acled.ts";
import { cameo } from "./cameo.ts";
import type { Codebook, SchemeId } from "./CodeEntry.ts";
import { plover } from "./plover.ts";
import { ucdp } from "./ucdp.ts";
import { weis } from "./weis.ts";

/** Every scheme with its codes. */
export const codebooks: Readonly<Record<SchemeId, Codebook>> = { cameo, weis, plover, acled, ucdp };
