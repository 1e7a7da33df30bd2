import type { CaseView } from "@harmel/views";
import type { ReactNode } from "react";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";

interface NotSeenProps {
  view: CaseView;
  children?: ReactNode;
}

/** What was looked for and not seen, or expected and not said. */
export function NotSeen({ view: { notSeen, asOfText }, children }: NotSeenProps) {
  return (
    <aside className="not-seen" aria-labelledby="not-seen-title">
      <h3 id="not-seen-title">Looked for and not seen</h3>
      {notSeen.length === 0 ? (
        <p className="empty">None on record by {asOfText}.</p>
      ) : (
        <ScrollFrame className="not-seen-frame" label="Looked for and not seen, all entries">
          <ul>
            {notSeen.map(({ id, type, dayText, by, title, text }) => (
              <li key={id} id={`not-seen-${id}`}>
                <p className="overline">
                  {type === "observation" ? "Not seen" : "Not said"} · {dayText}
                </p>
                <p dir="auto">
                  <strong>{title}</strong>
                </p>
                <p className="cell-note" dir="auto">
                  {by}
                </p>
                {text && text !== title && (
                  <details className="disclosure">
                    <summary>In full</summary>
                    <p dir="auto">{text}</p>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </ScrollFrame>
      )}
      {children}
    </aside>
  );
}
