import { type AttentionCell, countWords, shortDay } from "@harmel/views";

/** How many reports a sphere has of a signal, and how late; unknown where it was not searched. */
export function CountCell({ cell }: { cell: AttentionCell }) {
  const { count, text, first, firstDay, lagDays } = cell;
  if (count === null) return <td className="cell-unsearched">{text}</td>;
  if (firstDay === undefined) return <td className="cell-count cell-nothing">{text}</td>;
  const late = lagDays ? `+${countWords(lagDays, "day")}` : "first";
  return (
    <td className="cell-count" title={first}>
      <strong className={`count count-${Math.min(count, 4)}`}>{text}</strong>
      <span className="cell-note">
        {shortDay(firstDay)}, {late}
      </span>
    </td>
  );
}
