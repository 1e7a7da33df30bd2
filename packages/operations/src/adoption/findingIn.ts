import { type DetectedEpisode, dayNumber, dayText } from "@harmel/core";
import type * as EventsPackage from "@harmel/events";
import { dataSetWords } from "@harmel/views";
import { calendarOf } from "../detection/dyadDays.ts";
import type { Finding } from "./Finding.ts";

/** Days around an episode that come along, so that its levels have a run-up and an ebb. */
const around = 28;

/** What an archive has of an episode of a dyad, four weeks before and after it included. */
export async function findingIn(
  archive: EventsPackage.Archive,
  events: Pick<typeof EventsPackage, "kindOfCode" | "principalName" | "stateCodes">,
  dyad: readonly [string, string],
  episode: DetectedEpisode,
): Promise<Finding> {
  const calendar = await calendarOf(archive);
  const first = calendar?.first ?? dayNumber(episode.onset);
  const last = first + (calendar?.volume.length ?? 1) - 1;
  const end = episode.end === undefined ? last : dayNumber(episode.end) + around;
  const from = dayText(Math.max(first, dayNumber(episode.onset) - around));
  const to = dayText(Math.min(last, end));
  const dataSets = await archive.dataSets();
  const schemes = new Map(dataSets.map(({ name, scheme }) => [name, scheme]));
  const sideOf = (code: string) => {
    return { code, name: events.principalName(code), isState: events.stateCodes.has(code) };
  };
  return {
    sides: [sideOf(dyad[0]), sideOf(dyad[1])],
    episode,
    from,
    to,
    dataSets: dataSets.map(({ name, scheme, isDirected, isRestricted }) => {
      const words = { id: name, name: dataSetWords(name), scheme: scheme.toUpperCase() };
      return { ...words, isDirected, isRestricted };
    }),
    rows: (await archive.codes({ dyads: [dyad], from, to })).map((row) => {
      const scheme = schemes.get(row.dataSet);
      const kind = scheme && events.kindOfCode(scheme, row.code);
      const { dataSet, day, source, target, code, rows } = row;
      return { dataSet, day, from: source, to: target, code, rows, ...(kind && { kind }) };
    }),
  };
}
