import { cameo } from "./cameo.ts";
import type { Codebook } from "./CodeEntry.ts";
import { likeCameo } from "./likeCameo.ts";

/** UCDP's types of violence. All of it is lethal: it sets the war stage and says nothing of threats. */
export const ucdp: Codebook = likeCameo(cameo, {
  "state-based": "190",
  "non-state": "190",
  "one-sided": "180",
});
