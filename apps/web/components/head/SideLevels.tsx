import { type NowView, levelWords } from "@harmel/views";
import { Arrowed } from "../shared/Arrowed.tsx";

interface SideLevelsProps {
  side: NonNullable<NowView["bySide"]>[number];
  number: 0 | 1;
  scale: { readonly deterrence: number; readonly dialogue: number };
}

/** What one side directs at the other: its posture, and its two levels as bars on one scale. */
export function SideLevels({ side, number, scale }: SideLevelsProps) {
  const most = Math.max(scale.deterrence, scale.dialogue, 1);
  const bar = (track: "deterrence" | "dialogue", word: string) => (
    <div className="side-bar">
      <dt>{word}</dt>
      <dd>
        <span
          className={`bar swatch-${number}-${track}`}
          style={{ inlineSize: `${(side[track] / most) * 100}%` }}
        />
        <span className="bar-value">{levelWords(side[track])}</span>
      </dd>
    </div>
  );
  return (
    <li className="side">
      <p>
        <Arrowed text={side.side.directionText} /> <strong>{side.posture.word}</strong>
      </p>
      <dl>
        {bar("deterrence", "pressure")}
        {bar("dialogue", "talk")}
      </dl>
    </li>
  );
}
