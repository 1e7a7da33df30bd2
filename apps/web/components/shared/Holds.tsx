import type { HoldsView } from "@harmel/views";
import { Arrowed } from "./Arrowed.tsx";

/** How far an answer holds, with the two thirds it needs, and what alone would change it. */
export function Holds({ holds }: { holds: HoldsView | undefined }) {
  if (holds === undefined) return null;
  const percent = Math.round(holds.share * 100);
  return (
    <div className={holds.settled ? "holds" : "holds holds-unsettled"}>
      <p className="holds-text">
        {!holds.settled && <strong className="badge">Unsettled</strong>} {holds.text}
      </p>
      <div className="holds-bar" aria-hidden="true">
        <span style={{ inlineSize: `${percent}%` }} />
      </div>
      {holds.flippedBy.length > 0 && (
        <details className="disclosure">
          <summary>What alone would change it ({holds.flippedBy.length})</summary>
          <ul className="plain-list">
            {holds.flippedBy.map((what) => (
              <li key={what}>
                <Arrowed text={what} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
