import { cameo } from "./cameo.ts";
import type { Codebook } from "./CodeEntry.ts";
import { likeCameo } from "./likeCameo.ts";

/** ACLED's sub-event types, each weighed and placed as the CAMEO code nearest to it. */
export const acled: Codebook = likeCameo(cameo, {
  "Armed clash": "190",
  "Government regains territory": "190",
  "Non-state actor overtakes territory": "190",
  "Chemical weapon": "204",
  "Air/drone strike": "195",
  "Suicide bomb": "183",
  "Shelling/artillery/missile attack": "194",
  "Remote explosive/landmine/IED": "183",
  Grenade: "193",
  "Peaceful protest": "141",
  "Protest with intervention": "141",
  "Excessive force against protesters": "175",
  "Violent demonstration": "145",
  "Mob violence": "145",
  Agreement: "057",
  Arrests: "173",
  "Change to group/activity": "010",
  "Disrupted weapons use": "010",
  "Headquarters or base established": "154",
  "Looting/property destruction": "1712",
  "Non-violent transfer of territory": "0874",
  Other: "010",
  "Sexual violence": "1821",
  Attack: "180",
  "Abduction/forced disappearance": "181",
});
