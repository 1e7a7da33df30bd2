import type { CaseView } from "@harmel/views";
import { WrongDay } from "./WrongDay.tsx";

/** The title, the summary, and the words about a day that could not be shown. */
export function CaseHead({
  view,
  wrongDay,
  lastDay,
}: {
  view: CaseView;
  wrongDay?: string | undefined;
  lastDay: string;
}) {
  const isLong = [...(view.summary ?? "")].length > 700;
  const isPast = view.asOf < view.coverage.to;
  return (
    <div className="case-head">
      <h1 className={view.title.length > 120 ? "title-long" : undefined} dir="auto">
        {view.title}
      </h1>
      <WrongDay view={view} day={wrongDay} lastDay={lastDay} />
      {view.summary && (
        <div className="case-summary">
          {isPast && <p className="overline">The case in short, written afterwards</p>}
          {isLong ? (
            <details className="clamp">
              <summary>
                <span className="clamp-text" dir="auto">
                  {view.summary}
                </span>
                <span className="clamp-more">Show all</span>
              </summary>
            </details>
          ) : (
            <p dir="auto">{view.summary}</p>
          )}
        </div>
      )}
    </div>
  );
}
