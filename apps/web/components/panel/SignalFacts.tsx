import { type SignalView, levelWords } from "@harmel/views";
import type { ReactNode } from "react";
import { InlineMark } from "../shared/MarkShape.tsx";

/** What a signal is and how it counts, as pairs. */
export function SignalFacts({ signal, side }: { signal: SignalView; side: 0 | 1 | 2 }) {
  const counts =
    signal.track.id === "context"
      ? "moves neither track"
      : `${signal.direction.word.toLowerCase()} ${signal.track.word.toLowerCase()} by ${levelWords(signal.counted)} of ${signal.weight}, ${signal.standing ? "standing until it ends" : "passing, fades"}`;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      "Known how",
      <>
        <InlineMark side={side} realisation={signal.realisation.id} track={signal.track.id} />{" "}
        <strong>{signal.realisation.word}</strong>: {signal.realisation.means}
        {signal.denied.length > 0 && `; the accused denies ${signal.denied.join(" and ")}`}
      </>,
    ],
    ["Who", `${signal.who} toward ${signal.toward}`],
    ["Kind", `${signal.kind} (${signal.family.toLowerCase()})`],
    ["Counts", counts],
    ["Known on", signal.knownText],
    ["Place", signal.place],
    ["Channel", signal.channel],
    ["In other roles", signal.roles.join("; ")],
    ["Ends", signal.ends.join("; ")],
    ["Coder’s note", signal.note],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
