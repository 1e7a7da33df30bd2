import type { CaseView } from "@harmel/views";

/** The title, the summary, and the words about a day that could not be shown. */
export function CaseHead({
  view,
  wrongDay,
  lastDayText,
}: {
  view: CaseView;
  wrongDay?: string | undefined;
  lastDayText: string;
}) {
  const isLong = [...(view.summary ?? "")].length > 700;
  const isPast = view.asOf < view.coverage.to;
  return (
    <div className="case-head">
      <h1 className={view.title.length > 120 ? "title-long" : undefined} dir="auto">
        {view.title}
      </h1>
      {wrongDay && (
        <output className="notice">
          “<bdi>{wrongDay}</bdi>” is no day of this case. It can be seen as known on any day up to{" "}
          {lastDayText}; this is {view.asOfText}.
        </output>
      )}
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
