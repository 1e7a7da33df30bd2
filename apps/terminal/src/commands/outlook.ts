import { type OutlookDocument, outlookDyad, perform } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { UsageError } from "../commandLine/UsageError.ts";
import { homeFor } from "./homeFor.ts";

/** Prints what followed where two actors stood as these two do: the document, or text with its backtest. */
export async function outlook(line: CommandLine, around: Surroundings): Promise<number> {
  const [a, b] = line.arguments;
  const { on } = line.options;
  if (on === undefined) throw new UsageError("outlook needs --on DATE");
  const document = await perform(outlookDyad, homeFor(line, around), { a, b, on });
  around.out(line.options.json ? `${JSON.stringify(document)}\n` : outlookText(document));
  return 0;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function outlookText({
  dyad,
  on,
  days,
  state,
  outlook: found,
  withheld,
  backtest,
}: OutlookDocument) {
  const stands = state
    ? [`acts of pressure in 28 days: ${state.recent}; last onset: ${state.lastOnset}`]
    : [];
  const said = found
    ? [
        `of ${found.cases} past cases that stood so, ${found.escalated} saw an onset within ${days} days:`,
        `${percent(found.share)} (95 %: ${percent(found.interval.lower)} to ${percent(found.interval.upper)})`,
      ]
    : [`no outlook: ${withheld ?? "there is no case like it"}`];
  const tried = backtest
    ? [
        `tried on ${backtest.forecasts} past cases: Brier score ${backtest.brier.toFixed(4)}, share of all cases ${backtest.climatology.toFixed(4)}, better by ${percent(backtest.skill)}`,
        "said       came       cases",
        ...backtest.calibration.map(({ forecast, observed, count }) => {
          return [percent(forecast), percent(observed), String(count)]
            .map((cell) => cell.padEnd(11))
            .join("")
            .trimEnd();
        }),
      ]
    : [];
  return [`${dyad.join(" and ")} on ${on}`, ...stands, ...said, ...tried, ""].join("\n");
}
