import { type CaseView, type WeekView, shortDay } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { Glyph } from "../shared/Glyph.tsx";
import { WeekDetail } from "./WeekDetail.tsx";

interface WeekCellProps {
  week: WeekView & { unknown?: true };
  isShown: boolean;
  view: CaseView;
  query: CaseQuery;
}

/** One week of the strip, and under the strip its reason while it is chosen. */
export function WeekCell({ week, isShown, view, query }: WeekCellProps) {
  const id = `week-${week.week}`;
  if (week.unknown) {
    return (
      <div className="week week-unknown">
        <span className="week-day">{shortDay(week.from)}</span>
        <span className="visually-hidden">not yet known</span>
      </div>
    );
  }
  return (
    <>
      <input
        className="week-choice visually-hidden"
        type="radio"
        name="week"
        id={id}
        defaultChecked={isShown}
      />
      <label className={`week week-${week.direction.id}`} htmlFor={id}>
        <span className="week-day">{shortDay(week.from)}</span>
        <Glyph name={week.direction.id} size={18} />
        <span className="week-word">{week.direction.word.toLowerCase()}</span>
        <span className="week-alerts">
          {week.riskAlert && (
            <span className="alert-risk">
              <Glyph name="risk" size={12} /> risk
            </span>
          )}
          {week.opportunityAlert && (
            <span className="alert-opportunity">
              <Glyph name="opportunity" size={12} /> opening
            </span>
          )}
          {week.recorded.map(({ by, agrees }) => (
            <span key={by} className="week-other">
              {agrees ? "others agree" : "others differ"}
            </span>
          ))}
        </span>
      </label>
      <WeekDetail week={week} view={view} query={query} />
    </>
  );
}
