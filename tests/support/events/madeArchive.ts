import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dayNumber, dayText } from "@harmel/core";
import { runHarmel } from "../command/runHarmel.ts";

/** The last day of the made archive. */
export const lastDay = "1996-02-05";

const others = "ALB ARM AZE BGR CYP DEU EGY ESP GBR HUN IRN IRQ ISR ITA JOR".split(" ");

/**
 * Rows that we wrote ourselves, in the layout of KEDS: 400 days up to {@link lastDay} in which France
 * and the United States talk each day, and in the last nine Greece and Turkey threaten, clash and talk.
 * A hundred other dyads meet once, in the second half. On 60 days of 1995 there is nothing at all.
 */
function madeRows(): readonly string[] {
  const first = dayNumber(lastDay) - 399;
  const pairs = others.flatMap((a, index) => others.slice(index + 1).map((b) => [a, b] as const));
  return Array.from({ length: 400 }, (_, at) => {
    const day = dayText(first + at);
    if (at >= 100 && at < 160) return [];
    const meeting = pairs[at - 200];
    return [
      `${day},USA,FRA,040,cameo,1`,
      ...(meeting ? [`${day},${meeting[0]},${meeting[1]},036,cameo,4`] : []),
      ...(at > 390 ? [`${day},GRC,TUR,138,cameo,-7`, `${day},TUR,GRC,190,cameo,-9`] : []),
      ...(at > 396 ? [`${day},TUR,GRC,046,cameo,7`] : []),
    ];
  }).flat();
}

/** Brings the made rows into the archive of a home. */
export async function fillArchive(home: string): Promise<void> {
  const file = join(home, "made.csv");
  const header = "event_date,source,target,code,scheme,goldstein";
  await writeFile(file, [header, ...madeRows(), ""].join("\n"));
  const { exit, error } = await runHarmel(["import", file, "--home", home]);
  if (exit !== 0) throw new Error(`the made rows could not be imported: ${error}`);
}
