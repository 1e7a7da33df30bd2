import type { CaseView, WeekView } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { Because } from "../shared/SignalLinks.tsx";
import { Alerts } from "./Alerts.tsx";

/** The reason of a week, its alerts, and what others said of it. */
export function WeekDetail({
  week,
  view,
  query,
}: {
  week: WeekView;
  view: CaseView;
  query: CaseQuery;
}) {
  return (
    <div className="week-detail">
      <p className="week-head">
        <strong>{week.rangeText}</strong> {week.direction.word.toLowerCase()}
        {week.partial && ", cut short"}
      </p>
      <p className="fact-reason" dir="auto">
        {week.reason}
      </p>
      <Alerts week={week} />
      {week.recorded.map((other) => (
        <p key={other.by} className="week-recorded" dir="auto">
          <strong>{other.by}</strong> judged it {other.direction.word.toLowerCase()}
          {other.agrees ? ", as we do" : ", other than we do"}: {other.statement}
        </p>
      ))}
      <Because ids={week.because} view={view} query={query} />
    </div>
  );
}
