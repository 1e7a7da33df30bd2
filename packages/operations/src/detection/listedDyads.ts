import { type ScreenedDyad, dayNumber, dayText, detectionSettings } from "@harmel/core";
import type { Archive } from "@harmel/events";
import { dyadName } from "./dyadDays.ts";
import { groupBy } from "./groupBy.ts";
import { type ActWeeks, type WeeklyActs, weeklyActs } from "./weeklyActs.ts";

/** A listed dyad, with what its rank rests on. */
export interface ListedDyad extends ScreenedDyad {
  readonly names: readonly [string, string];
  /** Data sets with rows of it in the window or its base. */
  readonly dataSets: readonly string[];
  /** Acts by weeks, where they were asked for. */
  readonly weekly?: WeeklyActs;
}

interface Listed {
  readonly dyads: readonly ListedDyad[];
  readonly weeks?: Pick<ActWeeks, "from" | "covered">;
}

/** Rows of a ranking with what a list shows beside them; only these dyads are asked of the archive. */
export async function listedDyads(
  archive: Archive,
  rows: readonly ScreenedDyad[],
  nameOf: (code: string) => string,
  { on, window, weeks }: { readonly on: string; readonly window: number; readonly weeks: number },
): Promise<Listed> {
  const dyads = rows.map(({ a, b }) => [a, b] as const);
  const from = dayText(dayNumber(on) - window - detectionSettings.baseDays);
  const held = await archive.dataSetRows({ dyads, from, to: on });
  const byDyad = groupBy(held, ({ source, target }) => dyadName(source, target));
  const found = weeks > 0 ? await weeklyActs(archive, dyads, on, weeks) : undefined;
  return {
    dyads: rows.map((row) => {
      const name = dyadName(row.a, row.b);
      const dataSets = new Set((byDyad.get(name) ?? []).map(({ dataSet }) => dataSet));
      const weekly = found?.dyads.get(name);
      return {
        ...row,
        names: [nameOf(row.a), nameOf(row.b)] as const,
        dataSets: [...dataSets],
        ...(weekly && { weekly }),
      };
    }),
    ...(found && { weeks: { from: found.from, covered: found.covered } }),
  };
}
