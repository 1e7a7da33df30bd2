import { type Casebook, headSchema } from "../casebook/casebook.ts";
import { dayNumber } from "../time/day.ts";
import { outOfOrder } from "./checkOrder.ts";
import { type DeclaredIds, checkReferences } from "./checkReferences.ts";
import { type Problem, shown } from "./problem.ts";

/** Days that a coverage may span. */
const longestCoverage = 36_525;

/** Checks the well-shaped fields of the head against each other and the records. */
export function checkHead(
  head: Record<string, unknown>,
  declared: DeclaredIds,
  problems: Problem[],
): void {
  const focus = headSchema.shape.focus.safeParse(head["focus"]).data;
  const coding = headSchema.shape.coding.safeParse(head["coding"]).data;
  const coverage = headSchema.shape.coverage.safeParse(head["coverage"]).data;
  checkReferences({ focus, coding }, "", "", declared, problems);
  if (coverage !== undefined) checkCoverage(coverage, problems);
  if (focus !== undefined && focus[0] === focus[1]) {
    const problem = `names the same actor twice: ${shown(focus[0])}`;
    problems.push({ code: "shape", path: "focus", problem, fix: "name two different principals" });
  }
}

function checkCoverage({ from, to }: Casebook["coverage"], problems: Problem[]): void {
  if (to < from) problems.push(outOfOrder("coverage.to", to));
  else if (dayNumber(to) - dayNumber(from) > longestCoverage) {
    const problem = `is more than a hundred years after ${shown(from)}: ${shown(to)}`;
    const fix = "shorten the coverage: levels are a value for each of its days";
    problems.push({ code: "shape", path: "coverage.to", problem, fix });
  }
}
