import type { ClaimView, DayAxis } from "@harmel/views";
import { MarkShape } from "../shared/MarkShape.tsx";
import { percent } from "../timeline/percent.ts";

interface ClaimStripProps {
  claim: ClaimView;
  look: { readonly side: 0 | 1 | 2; readonly track: string };
  axis: DayAxis;
  asOf: string;
}

/** A line from the day a claim was known, with a shape where it changed; the list under it says it. */
export function ClaimStrip({ claim: { steps }, look, axis, asOf }: ClaimStripProps) {
  const last = asOf < axis.to ? asOf : axis.to;
  return (
    <svg className={`claim-strip track-${look.track}`} width="100%" height="18" aria-hidden="true">
      {steps.map(({ day, state }, index) => {
        const next = steps[index + 1]?.day ?? last;
        return (
          <line
            key={day}
            className={`claim-line claim-${state.id}`}
            x1={percent(axis.start(day))}
            x2={percent(next === last ? axis.end(last) : axis.start(next))}
            y1="9"
            y2="9"
          />
        );
      })}
      {steps.map(({ day, state }) => (
        <svg key={day} x={percent(axis.start(day))} y="9" overflow="visible" width="1" height="1">
          <MarkShape side={look.side} realisation={state.id} />
        </svg>
      ))}
    </svg>
  );
}
