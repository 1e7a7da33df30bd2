import { type CaseView, levelWords } from "@harmel/views";
import { TableTwin } from "../shared/TableTwin.tsx";
import { withoutArrow } from "../shared/Arrowed.tsx";

/** The timeline as tables. */
export function TimelineTables({ view }: { view: CaseView }) {
  const [first, second] = view.sides;
  return (
    <div className="twins">
      <TableTwin
        label="Levels as a table"
        columns={[
          "Day",
          withoutArrow(`Deterrence, ${first.directionText}`),
          withoutArrow(`Deterrence, ${second.directionText}`),
          withoutArrow(`Dialogue, ${first.directionText}`),
          withoutArrow(`Dialogue, ${second.directionText}`),
          "Posture of the two",
        ]}
        rows={view.levels.map(({ day, dayText, bySide: [one, two], posture }) => ({
          key: day,
          cells: [
            dayText,
            levelWords(one.deterrence),
            levelWords(two.deterrence),
            levelWords(one.dialogue),
            levelWords(two.dialogue),
            posture.word,
          ],
        }))}
      />
      <TableTwin
        label="Phases and turns as a table"
        columns={["When", "What", "How far it holds", "Rests on"]}
        rows={[
          ...view.phases.map(({ id, rangeText, word, round, holds, restsOn, means }) => ({
            key: id,
            cells: [
              rangeText,
              `${word}, round ${round}`,
              holds?.text ?? "not computed",
              restsOn ?? means,
            ],
          })),
          ...view.turns.map(({ id, dayText, label }) => ({
            key: id,
            cells: [dayText, "Turn", "recorded by the coder", label],
          })),
        ]}
      />
      <TableTwin
        label="Channels as a table"
        columns={["Channel", "State", "From", "To", "Because", "Said by"]}
        rows={view.channels.flatMap(({ id, label, intervals }) =>
          intervals.map(({ from, to, word, because, saidBy }) => ({
            key: `${id} ${from} ${to}`,
            cells: [label, word, from, to, because, saidBy.join(", ")],
          })),
        )}
      />
    </div>
  );
}
