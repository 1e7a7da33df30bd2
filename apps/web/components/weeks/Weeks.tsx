import type { CaseView } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { methodHref } from "../../server/methodHref.ts";
import { Section } from "../shared/Section.tsx";
import { TableTwin } from "../shared/TableTwin.tsx";
import { WeekCell } from "./WeekCell.tsx";

/** The strip of weeks: a radio group, so that arrow keys move through it without scripts. */
export function Weeks({
  view,
  whole,
  query,
}: {
  view: CaseView;
  whole: CaseView;
  query: CaseQuery;
}) {
  const known = new Map(view.weeks.map((week) => [week.week, week]));
  const last = view.now.week?.week ?? view.weeks.at(-1)?.week;
  const weeks = whole.weeks.map(
    (week) => known.get(week.week) ?? { ...week, unknown: true as const },
  );
  return (
    <Section
      id="weeks"
      title="Week by week"
      lead="Each week is judged from its own signals alone; what fades judges nothing. Choose a week for its reason."
      method={methodHref(view, "weeks")}
    >
      <div className="weeks-frame">
        <div
          className="weeks"
          role="radiogroup"
          aria-label="Weeks"
          style={{ "--weeks": weeks.length } as React.CSSProperties}
        >
          {weeks.map((week) => (
            <WeekCell
              key={`${week.week} ${view.asOf}`}
              week={week}
              isShown={week.week === last}
              view={view}
              query={query}
            />
          ))}
        </div>
      </div>
      <TableTwin
        label="Weeks as a table"
        columns={["Week", "Judged", "Alerts", "Reason", "Judged by others"]}
        rows={view.weeks.map((week) => ({
          key: week.week,
          cells: [
            week.rangeText,
            week.direction.word,
            [week.riskAlert && "risk", week.opportunityAlert && "opportunity"]
              .filter(Boolean)
              .join(" and ") || "none",
            week.reason,
            week.recorded
              .map(
                ({ by, direction, agrees }) =>
                  `${by}: ${direction.word.toLowerCase()}, ${agrees ? "agrees" : "differs"}`,
              )
              .join("; ") || "none",
          ],
        }))}
      />
    </Section>
  );
}
