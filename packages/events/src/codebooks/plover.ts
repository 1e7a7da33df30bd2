import type { KindId } from "@harmel/core";
import scores from "./data/plover.json" with { type: "json" };
import { entriesOf } from "./entriesOf.ts";

const kindOfCode: Readonly<Record<string, KindId>> = {
  ACCUSE: "rhetoric",
  AGREE: "reassurance",
  ASSAULT: "clash",
  "ASSAULT/abduct": "covert-provocation",
  "ASSAULT/aerial": "strike",
  "ASSAULT/beat": "border-incident",
  "ASSAULT/destroy": "covert-provocation",
  "ASSAULT/drone": "strike",
  "ASSAULT/explosives": "covert-provocation",
  "ASSAULT/firearms": "clash",
  "ASSAULT/heavy-weapons": "strike",
  "ASSAULT/primitive": "clash",
  "ASSAULT/suicide-attack": "covert-provocation",
  "ASSAULT/targeted": "covert-provocation",
  "ASSAULT/unconventional": "strike",
  COERCE: "economic-pressure",
  "COERCE/cyber": "covert-provocation",
  "COERCE/misinformation": "covert-provocation",
  "COERCE/restrict": "border-closure",
  "COERCE/seize": "economic-pressure",
  "COERCE/withhold": "economic-pressure",
  CONCEDE: "concession",
  CONSULT: "talks",
  "CONSULT/third-party": "mediation",
  MOBILIZE: "alert",
  "MOBILIZE/militia": "mobilisation",
  "MOBILIZE/troops": "troop-deployment",
  "MOBILIZE/weapons": "troop-deployment",
  REJECT: "rhetoric",
  "REJECT/meet": "rejection",
  REQUEST: "rhetoric",
  "REQUEST/meet": "offer-to-talk",
  RETREAT: "withdrawal",
  "RETREAT/access": "transparency-measure",
  "RETREAT/ceasefire": "ceasefire",
  "RETREAT/disarm": "stand-down",
  "RETREAT/release": "prisoner-release",
  "RETREAT/withdraw": "withdrawal",
  SANCTION: "economic-pressure",
  "SANCTION/discontinue": "economic-pressure",
  "SANCTION/expel": "expulsion",
  "SANCTION/withdraw": "channel-suspended",
  SUPPORT: "reassurance",
  THREATEN: "threat",
  "THREATEN/relations": "relations-threatened",
};

/** What happens inside a country, or to persons inside a fight: no step toward the other side. */
const context = new Set(
  [
    ["ASSAULT", "crowd-control", "sexual", "torture"],
    ["COERCE", "arrest", "censor", "curfew", "deport", "martial-law"],
    ["MOBILIZE", "police"],
    ["RETREAT", "resign"],
    ["SANCTION", "convict"],
  ].flatMap(([event, ...modes]) => modes.map((mode) => `${event}/${mode}`)),
);

/** A mode without a kind of its own has that of its event type. */
function kindOf(code: string): KindId | undefined {
  return context.has(code) ? undefined : (kindOfCode[code] ?? kindOfCode[code.split("/")[0] ?? ""]);
}

/** PLOVER 0.8, "EVENT" or "EVENT/mode", with the manual's scores; its ACCUSE lacks a minus sign. */
export const plover = entriesOf(scores, kindOf);
