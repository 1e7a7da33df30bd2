import { type CaseView, phaseWords } from "@harmel/views";
import type { MethodTables } from "../../server/methodTables.ts";
import { Part } from "./Part.tsx";
import { PlainTable } from "./PlainTable.tsx";

/** How what is in force becomes phases. */
export function PhasesPart({
  view,
  tables: { settings },
}: {
  view: CaseView;
  tables: MethodTables;
}) {
  const titles = new Map(view.signals.map(({ id, title }) => [id, title]));
  return (
    <Part
      id="phases"
      title="Phases"
      here={
        view.phases.length === 0 ? (
          <p>On {view.asOfText} no episode has begun.</p>
        ) : (
          <PlainTable
            label="Phases of this case"
            columns={["When", "Phase", "How far it holds", "Rests on"]}
            rows={view.phases.map(({ rangeText, word, holds, restsOn, because }) => [
              rangeText,
              holds?.settled === false ? `${word}, unsettled` : word,
              holds?.text ?? "not computed",
              restsOn ?? because.map((id) => titles.get(id) ?? id).join("; "),
            ])}
          />
        )
      }
    >
      <p>
        Phases are read from what is in force; what merely fades turns nothing. A build-up begins on
        the day a signal takes the pressure in force to {settings.deterrenceThreshold}; a standoff
        after {settings.standoffDays} days without a new raise, dated to the day after the last one;
        easing on the day a signal takes off at least {settings.turningShare * 100} % of it; calm
        once it has been under the threshold for {settings.calmDays} days. Pressure that comes back
        after calm is a return. When silence and not a signal takes the level down, the phase is
        called unreported. An episode closes after {settings.closingDays} days of calm. A boundary
        that rests on waiting says so.
      </p>
      <PlainTable
        label="Names of phases"
        columns={["Phase", "Meaning"]}
        rows={Object.values(phaseWords).map(({ word, means }) => [word, means])}
      />
    </Part>
  );
}
