import { type CaseView, levelWords } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { SignalLinks } from "../shared/SignalLinks.tsx";
import { Arrowed } from "../shared/Arrowed.tsx";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";

/** The signals behind the levels of the day, heaviest first, with what each adds. */
export function BecauseTable({ view, query }: { view: CaseView; query: CaseQuery }) {
  const { because } = view.now;
  if (because.length === 0) return null;
  return (
    <details className="disclosure because">
      <summary>
        Because: {because.length} positions and fading signals make up the levels of {view.asOfText}
      </summary>
      <ScrollFrame className="table-frame" label="What makes up the levels">
        <table>
          <thead>
            <tr>
              <th scope="col">Adds</th>
              <th scope="col">Signals</th>
              <th scope="col">Direction</th>
              <th scope="col">Track</th>
              <th scope="col">How</th>
            </tr>
          </thead>
          <tbody>
            {because.map((part) => (
              <tr key={`${part.signals.join()} ${part.directionText} ${part.track} ${part.part}`}>
                <td className="number">{levelWords(part.amount)}</td>
                <td>
                  <SignalLinks ids={part.signals} view={view} query={query} />
                </td>
                <td>
                  <Arrowed text={part.directionText} />
                </td>
                <td className={`track-${part.track}`}>{part.track}</td>
                <td>
                  {part.part}
                  {part.mark && `, ${part.mark}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </details>
  );
}
