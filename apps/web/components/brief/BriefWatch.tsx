import type { Brief } from "@harmel/views";

/** What to look for next, soonest first. */
export function BriefWatch({ watch }: Pick<Brief, "watch">) {
  if (watch.length === 0) return <p className="brief-none">none</p>;
  return (
    <ul className="brief-list">
      {watch.map(({ by, lookFor, separates }) => (
        <li key={lookFor} dir="auto">
          <strong>{by}</strong>: {lookFor}
          <span className="cell-note" dir="auto">
            Tells apart {separates}
          </span>
        </li>
      ))}
    </ul>
  );
}
