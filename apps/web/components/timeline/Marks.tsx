import type { CaseView, PlacedMark, TimelineChart } from "@harmel/views";
import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { MarkShape } from "../shared/MarkShape.tsx";
import { percent } from "./percent.ts";

interface MarksProps {
  chart: TimelineChart;
  view: CaseView;
  query: CaseQuery;
}

/** Signals as links; one of them can be reached by Tab, the others from there by arrow keys. */
export function Marks({ chart, view, query }: MarksProps) {
  const { rows, marks } = chart;
  const signals = new Map(view.signals.map((signal) => [signal.id, signal]));
  const grounds = {
    deterrence: rows.deterrence.top + rows.deterrence.height,
    dialogue: rows.dialogue.top,
    context: rows.context.top + rows.context.height,
  };
  const ordered = marks.toSorted((one, two) => one.at - two.at);
  const first = ordered.find(({ mark }) => mark.id === query.signal) ?? ordered.at(-1);
  const y = ({ mark, away }: PlacedMark) =>
    mark.track === "dialogue" ? grounds.dialogue + away : grounds[mark.track] - away;
  return (
    <g className="marks">
      {ordered.map((placed) => {
        const { mark, at, since } = placed;
        const signal = signals.get(mark.id);
        const isSelected = mark.id === query.signal;
        return (
          <g key={mark.id} className={`track-${mark.track}`}>
            <a
              href={caseHref(query, { signal: mark.id })}
              className={isSelected ? "mark mark-selected" : "mark"}
              data-mark={mark.track}
              tabIndex={placed === first ? 0 : -1}
              aria-current={isSelected ? "true" : undefined}
              aria-label={[
                mark.title,
                signal?.dayText,
                `${signal?.who ?? ""} toward ${signal?.toward ?? ""}`,
                `${mark.track} ${mark.direction === "none" ? "" : mark.direction}`.trim(),
                mark.realisation.word.toLowerCase(),
                mark.track === "context"
                  ? ""
                  : `counts ${mark.counted.toFixed(1)} of ${mark.weight}`,
              ]
                .filter(Boolean)
                .join("; ")}
            >
              {mark.firstDay !== mark.day && (
                <line
                  className="mark-range"
                  x1={percent(since)}
                  x2={percent(at)}
                  y1={y(placed)}
                  y2={y(placed)}
                />
              )}
              <svg x={percent(at)} y={y(placed)} overflow="visible" width="1" height="1">
                <circle className="mark-target" r="9" />
                <circle className="mark-ring" r="9" />
                <MarkShape side={mark.side} realisation={mark.realisation.id} />
                {mark.direction === "lowers" && mark.track !== "context" && (
                  <path
                    className="mark-lowers"
                    d={
                      mark.track === "dialogue" ? "M7 1.5 9.5-1.5 12 1.5" : "M7-1.5 9.5 1.5 12-1.5"
                    }
                  />
                )}
              </svg>
            </a>
          </g>
        );
      })}
    </g>
  );
}
