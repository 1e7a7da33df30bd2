import { type CaseView, levelWords } from "@harmel/views";
import type { MethodTables } from "../../server/methodTables.ts";
import { Arrowed } from "../shared/Arrowed.tsx";
import { Part } from "./Part.tsx";
import { PlainTable } from "./PlainTable.tsx";

/** How weights become levels. */
export function LevelsPart({
  view,
  tables: { settings, settingRows },
}: {
  view: CaseView;
  tables: MethodTables;
}) {
  const { now, sides } = view;
  const [heaviest] = now.because;
  return (
    <Part
      id="levels"
      title="Levels"
      here={
        now.levels && (
          <>
            <p>
              On {view.asOfText} pressure stands at {levelWords(now.levels.deterrence)} and talk at{" "}
              {levelWords(now.levels.dialogue)}.{" "}
              {now.bySide?.map(({ side, deterrence, dialogue }) => (
                <span key={side.id}>
                  <Arrowed text={side.directionText} />: {levelWords(deterrence)} and{" "}
                  {levelWords(dialogue)}.{" "}
                </span>
              ))}
            </p>
            {heaviest && (
              <p dir="auto">
                The heaviest part is “{heaviest.title}”, which adds {levelWords(heaviest.amount)}{" "}
                {heaviest.part}
                {heaviest.mark && ` (${heaviest.mark})`}.
              </p>
            )}
          </>
        )
      }
    >
      <p>
        Every kind of signal has a rung from 0 to 10; the evidence leaves a share of it. A standing
        signal, such as a deployment, is a position: it counts until it is ended, the strongest
        report of it counts, and telling it in smaller pieces changes nothing. An ending that nobody
        saw, of a position somebody did see, takes off {settings.unseenEndingCredit * 100} %. A
        position of which nobody speaks for {settings.stalenessDays} days fades with a half-life of{" "}
        {settings.stalenessHalfLife} days. A passing signal fades from its first day: words by half
        in {settings.halfLifeWords} days, acts in {settings.halfLifeActs}. The level of a day is
        what is in force and what is recent, for each direction (
        {sides.map(({ id, directionText }, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <Arrowed text={directionText} />
          </span>
        ))}
        ) and each track. Channels and third parties move no level.
      </p>
      <PlainTable
        label="Settings"
        columns={["Setting", "Value", "Name in the library"]}
        rows={settingRows.map(({ name, words, value }) => [words, value, name])}
      />
    </Part>
  );
}
