import { realisationWords } from "@harmel/views";
import { InlineMark } from "../shared/MarkShape.tsx";

const states = ["announced", "claimed", "observed", "contested", "refuted"] as const;

/** What the shapes of the table say. */
export function ClaimLegend() {
  return (
    <p className="claim-legend">
      {states.map((state) => (
        <span key={state}>
          <InlineMark side={0} realisation={state} />{" "}
          <strong>{realisationWords[state].word.toLowerCase()}</strong>{" "}
          {realisationWords[state].means}
        </span>
      ))}
    </p>
  );
}
