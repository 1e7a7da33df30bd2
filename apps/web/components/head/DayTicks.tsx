import { dayAxis } from "@harmel/views";
import { percent } from "../timeline/percent.ts";

/** A tick under the slider for each day on which something became known. */
export function DayTicks({
  from,
  to,
  days,
}: {
  from: string;
  to: string;
  days: readonly string[];
}) {
  const axis = dayAxis(from, to);
  const last = Math.max(1, axis.days - 1);
  return (
    <svg className="day-ticks" width="100%" height="6" aria-hidden="true">
      {days
        .filter((day) => axis.isInside(day))
        .map((day) => {
          const x = percent(Math.round(axis.start(day) * axis.days) / last);
          return <line key={day} x1={x} x2={x} y1="0" y2="6" />;
        })}
    </svg>
  );
}
