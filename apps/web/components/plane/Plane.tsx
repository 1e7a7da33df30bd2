import { type CaseView, levelWords, planeChart } from "@harmel/views";
import { methodHref } from "../../server/methodHref.ts";
import { Section } from "../shared/Section.tsx";
import { TableTwin } from "../shared/TableTwin.tsx";
import { PlaneFigure } from "./PlaneFigure.tsx";

/** The way through the plane of pressure and talk: the two together, and each side by itself. */
export function Plane({ view }: { view: CaseView }) {
  const { scale, thresholds, levels, sides } = view;
  const peak = levels.reduce<(typeof levels)[number] | undefined>(
    (most, point) => (point.deterrence > (most?.deterrence ?? 0) ? point : most),
    undefined,
  );
  const days = [...view.turns.map(({ day }) => day), ...(peak ? [peak.day] : [])];
  const options = { scale, thresholds, days };
  return (
    <Section
      id="plane"
      title="Pressure against talk"
      lead="The same days as a path. Four postures share the plane; in a crisis the path leaves the corner on both axes at once."
      method={methodHref(view, "posture")}
    >
      <div className="planes">
        <PlaneFigure
          chart={planeChart(levels, options)}
          title="Both together"
          name="both"
          isLarge
        />
        {sides.map((side, index) => (
          <PlaneFigure
            key={side.id}
            chart={planeChart(levels, { ...options, side: index === 0 ? 0 : 1 })}
            title={side.directionText}
            name={`side-${index}`}
          />
        ))}
      </div>
      <TableTwin
        label="The path as a table"
        columns={["Day", "Pressure", "Talk", "Posture"]}
        rows={levels.map(({ day, dayText, deterrence, dialogue, posture }) => ({
          key: day,
          cells: [dayText, levelWords(deterrence), levelWords(dialogue), posture.word],
        }))}
      />
    </Section>
  );
}
