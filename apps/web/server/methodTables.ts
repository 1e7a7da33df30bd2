import "server-only";
import { defaultSettings, evidenceWeights, families, gridAxes, kinds } from "@harmel/core";

/** What each setting is, in the order of the table; a setting without words here is shown by its name. */
const words: Partial<Record<keyof typeof defaultSettings, string>> = {
  halfLifeWords: "Days in which words lose half their weight",
  halfLifeActs: "Days in which passing acts lose half their weight",
  deterrenceThreshold: "Level from which pressure counts as up: one alert",
  dialogueThreshold: "Level from which talk counts as up",
  evidenceWeights: "How evidence weighs",
  aggregation: "How signals of one position add up",
  announcedEndingCredit:
    "Share of a position that an ending takes off when it is known as well as the beginning",
  unseenEndingCredit: "Share taken off by an ending known less well than the beginning",
  stalenessDays: "Days without a report after which a position fades",
  stalenessHalfLife: "Days in which an unreported position loses half its weight",
  impreciseDates: "From which day of an imprecise date a signal counts",
  inferredTargets: "Whether targets that are only inferred move levels",
  standoffDays: "Days without a new raise after which a standoff is read",
  turningShare: "Share of the level in force that a change must move to turn a phase",
  calmDays: "Days under the threshold after which calm is read",
  closingDays: "Days of calm, or of no report, after which an episode is closed",
  weekMargin: "Change of a track that makes a week better or worse",
  opportunityMargin: "Rise of talk in a week that is an opportunity",
};

/** The numbers the method rests on, read from the library itself. */
export function methodTables() {
  const named = new Map<string, string>(Object.entries(words));
  return {
    settings: defaultSettings,
    settingRows: Object.entries(defaultSettings).map(([name, value]) => ({
      name,
      words: named.get(name) ?? name,
      value: typeof value === "boolean" ? (value ? "yes" : "no") : String(value),
    })),
    evidenceRows: Object.entries(evidenceWeights).map(([name, weight]) => ({
      name: name === "claimedAndDenied" ? "claimed and denied by the accused" : name,
      weight: String(weight),
    })),
    gridRows: Object.values(gridAxes(defaultSettings)).map((axis) => ({
      name: axis[0]?.label.split(":")[0] ?? "",
      values: axis.map(({ label }) => label.replace(/^[^:]*: /, "")).join(" · "),
    })),
    families: families.map((family) => ({
      ...family,
      kinds: kinds.filter((kind) => kind.family === family.id),
    })),
    kindCount: kinds.length,
  };
}

export type MethodTables = ReturnType<typeof methodTables>;
