import type { AttentionView } from "@harmel/views";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";

/** Reports found in each week, as a bar and in numbers, with the share of each sphere. */
export function AttentionWeeks({ weeks }: Pick<AttentionView, "weeks">) {
  if (weeks.length === 0) return <p className="empty">No week was known by then.</p>;
  const most = Math.max(1, ...weeks.map(({ reports }) => reports));
  return (
    <ScrollFrame className="searched-frame" label="Reports by week">
      <table className="attention-weeks">
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">Reports</th>
            <th scope="col">Shared by</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, rangeText, reports, shares }) => (
            <tr key={week} className={reports === 0 ? "week-nothing" : undefined}>
              <th scope="row">{rangeText}</th>
              <td>
                <span
                  className="attention-bar"
                  style={{ inlineSize: `${(reports / most) * 80}%` }}
                  aria-hidden="true"
                />
                {reports}
              </td>
              <td dir="auto">{shares}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
