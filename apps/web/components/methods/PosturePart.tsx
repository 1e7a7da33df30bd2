import { type CaseView, countWords, postureWords } from "@harmel/views";
import { PlainTable } from "./PlainTable.tsx";
import { Part } from "./Part.tsx";

/** How levels become a posture. */
export function PosturePart({ view }: { view: CaseView }) {
  const { thresholds, levels, now } = view;
  return (
    <Part
      id="posture"
      title="Posture"
      here={
        <p>
          On {view.asOfText}: {now.posture ? now.posture.word.toLowerCase() : "unknown"}
          {now.posture?.holds && `, which ${now.posture.holds.text}`}. The table counts the days
          known by then.
        </p>
      }
    >
      <p>
        Pressure is up from a level of {thresholds.deterrence}, talk from {thresholds.dialogue}.
        Both up is dual-track; one up is led by that one; neither is quiet. Two tracks rise together
        in a crisis, so the page never adds them, and the posture of the two is never shown without
        each side’s own: to press and to talk at once is the policy of one actor.
      </p>
      <PlainTable
        label="Days in each posture"
        columns={["Posture", "Meaning", "Days"]}
        rows={Object.entries(postureWords).map(([id, { word, means }]) => [
          word,
          means,
          countWords(levels.filter(({ posture }) => posture.id === id).length, "day"),
        ])}
      />
    </Part>
  );
}
