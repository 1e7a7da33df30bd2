import actors from "./actors.json" with { type: "json" };
import assessments from "./assessments.json" with { type: "json" };
import head from "./casebook.json" with { type: "json" };
import channels from "./channels.json" with { type: "json" };
import coders from "./coders.json" with { type: "json" };
import collections from "./collections.json" with { type: "json" };
import conditions from "./conditions.json" with { type: "json" };
import indicators from "./indicators.json" with { type: "json" };
import observations from "./observations.json" with { type: "json" };
import phases from "./phases.json" with { type: "json" };
import places from "./places.json" with { type: "json" };
import predictions from "./predictions.json" with { type: "json" };
import reports from "./reports.json" with { type: "json" };
import signals from "./signals.json" with { type: "json" };
import silences from "./silences.json" with { type: "json" };
import sources from "./sources.json" with { type: "json" };
import spheres from "./spheres.json" with { type: "json" };
import tripwires from "./tripwires.json" with { type: "json" };
import turns from "./turns.json" with { type: "json" };

/** Greece and Turkey in 1996, from the islets of January on, as it is written down: not yet checked. */
export const greeceTurkey1996: unknown = {
  ...head,
  coders,
  actors,
  spheres,
  sources,
  reports,
  collections,
  places,
  signals,
  observations,
  silences,
  channels,
  indicators,
  conditions,
  predictions,
  turns,
  tripwires,
  phases,
  assessments,
};
