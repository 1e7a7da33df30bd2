import { type DyadView, levelWords } from "@harmel/views";
import { TableTwin } from "../shared/TableTwin.tsx";
import { withoutArrow } from "../shared/Arrowed.tsx";

/** The chart of a dyad as a table, with what lowers each track beside. */
export function DyadTables({ view }: { view: DyadView }) {
  const [first, second] = view.sides.map(({ directionText }) => withoutArrow(directionText));
  const columns = ["Deterrence", "Dialogue"].flatMap((track) =>
    [first, second].map((side) => `${track}, ${side}: raises / lowers (rows)`),
  );
  return (
    <TableTwin
      label={`Both tracks by ${view.unit}, as a table`}
      columns={[
        view.unit === "day" ? "Day" : "Days",
        ...columns,
        "Days covered",
        "Rows of the archive",
      ]}
      rows={view.bins.toReversed().map(({ from, text, days, covered, volume, bySide }) => ({
        key: from,
        cells: [
          text,
          ...(["deterrence", "dialogue"] as const).flatMap((track) =>
            bySide.map((side) => {
              const { raises, lowers, count } = side[track];
              if (covered === 0) return "not known";
              return `${levelWords(raises)} / ${levelWords(lowers)} (${count})`;
            }),
          ),
          `${covered} of ${days}`,
          String(volume),
        ],
      }))}
    />
  );
}
