import type { CaseView, ClaimView, DayAxis } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { InlineMark } from "../shared/MarkShape.tsx";
import { SignalTitle } from "../shared/SignalTitle.tsx";
import { ClaimDoubts } from "./ClaimDoubts.tsx";
import { ClaimStrip } from "./ClaimStrip.tsx";

interface ClaimRowProps {
  claim: ClaimView;
  view: CaseView;
  axis: DayAxis;
  query: CaseQuery;
}

/** One claim: what it is known to be, how it came to that, and who doubts it. */
export function ClaimRow({ claim, view, axis, query }: ClaimRowProps) {
  const { id, title, now, steps } = claim;
  const mark = view.marks.find((other) => other.id === id);
  const look = { side: mark?.side ?? 2, track: mark?.track ?? "context" } as const;
  return (
    <tr className={query.signal === id ? "row-selected" : undefined}>
      <th scope="row" className="claim-what">
        <SignalTitle id={id} title={title} query={query} />
      </th>
      <td className="claim-now">
        <InlineMark {...look} realisation={now.id} /> {now.word}
      </td>
      <td className="claim-time">
        <ClaimStrip claim={claim} look={look} axis={axis} asOf={view.asOf} />
        <ol className="claim-steps">
          {steps.map(({ day, dayText, state, dispute }) => (
            <li key={day} dir="auto">
              {dayText}: {stepWords(state.word.toLowerCase(), dispute)}
            </li>
          ))}
        </ol>
      </td>
      <td className="claim-doubts">
        <ClaimDoubts claim={claim} />
      </td>
    </tr>
  );
}

/** "claimed, denied: intent"; what is contested is said once. */
const stepWords = (state: string, dispute: string): string => {
  if (dispute === "") return state;
  return dispute.startsWith(state) ? dispute : `${state}, ${dispute}`;
};
