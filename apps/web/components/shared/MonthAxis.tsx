import { type DayAxis, monthSpans } from "@harmel/views";
import { percent } from "../timeline/percent.ts";

/** The months over a stack of bands. */
export function MonthAxis({ axis }: { axis: DayAxis }) {
  return (
    <div className="months" aria-hidden="true">
      {monthSpans(axis)
        .filter(({ from, to }) => to - from > 0.06)
        .map(({ label, from, to }) => (
          <span
            key={label}
            style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
          >
            {label}
          </span>
        ))}
    </div>
  );
}
