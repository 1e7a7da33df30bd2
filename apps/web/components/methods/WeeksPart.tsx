import { type CaseView, countWords, weekWords } from "@harmel/views";
import type { MethodTables } from "../../server/methodTables.ts";
import { Part } from "./Part.tsx";

/** How a week is judged. */
export function WeeksPart({
  view,
  tables: { settings },
}: {
  view: CaseView;
  tables: MethodTables;
}) {
  const counts = Object.entries(weekWords).map(
    ([id, { word }]) =>
      `${view.weeks.filter(({ direction }) => direction.id === id).length} ${word.toLowerCase()}`,
  );
  const recorded = view.weeks.flatMap((week) => week.recorded);
  const agreeing = recorded.filter(({ agrees }) => agrees).length;
  return (
    <Part
      id="weeks"
      title="Weeks"
      here={
        <p>
          By {view.asOfText}: {counts.join(", ")}. Others judged{" "}
          {countWords(recorded.length, "of these weeks", "of these weeks")}; {agreeing} of their
          judgements agree.
        </p>
      }
    >
      <p>
        A week is judged from its own signals alone: worse or better when they move a track by at
        least {settings.weekMargin}, unchanged otherwise, and unchanged when there are none,
        whatever has faded meanwhile. The risk alert and the opportunity (talk up by at least{" "}
        {settings.opportunityMargin}) are set independently of that and of each other, so a better
        week can carry a risk. What others judged on record stands beside it, agreeing or not.
      </p>
    </Part>
  );
}
