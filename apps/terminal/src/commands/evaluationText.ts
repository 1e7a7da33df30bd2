import type { EvaluationDocument } from "@harmel/operations";

type Detector = EvaluationDocument["detectors"][number];
type Part = Detector["bySeverity"][string];

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A table in Markdown. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n");
}

const share = (value: number): string => value.toFixed(2);
const recall = (part: Part | undefined): string =>
  part === undefined ? "" : `${share(part.recall)} (${share(part.chance)})`;
const signed = (value: number): string => `${value < 0 ? "−" : "+"}${share(Math.abs(value))}`;

/** How well detectors find known crises, in Markdown: recall with what chance gives in brackets. */
export function evaluationText({
  dyads,
  calmYears,
  detectors,
  missed,
  disputable,
  notValidated,
}: EvaluationDocument): string {
  const [ships] = detectors;
  if (dyads === 0 || ships === undefined) {
    return "not validated: the archive has no dyad with known crises of the list and 100 rows\n";
  }
  const groups = Object.keys(ships.bySeverity);
  const counted = groups.map((group) => `${group} (${ships.bySeverity[group]?.crises ?? 0})`);
  return [
    `${dyads} dyads by data set, ${calmYears.toFixed(0)} calm years of dyads. Recall within ±14 days, what chance gives in brackets.`,
    table(
      ["detector", "seen", ...counted, "false alarms a year"],
      detectors.map(({ name, sees, bySeverity, falseAlarmRate }) => [
        name,
        sees === "day" ? "on the day" : "in hindsight",
        ...groups.map((group) => recall(bySeverity[group])),
        share(falseAlarmRate),
      ]),
    ),
    ...notValidated.map((name) => `${name}: not validated, the list has no crisis in it.`),
    "The detector that ships, by severity and data set:",
    table(
      [
        "crises",
        "found",
        "95 %",
        "warned",
        "seen (0–3)",
        "late (4–14)",
        "median lag",
        "ended ±30",
        "false alarms a year",
      ],
      [...Object.entries(ships.bySeverity), ...Object.entries(ships.byDataSet)].map(partRow),
    ),
    "Against the others, crisis by crisis:",
    table(
      ["against", "both", "only ours", "only theirs", "neither", "difference in recall, 95 %"],
      detectors.flatMap(({ name, against }) =>
        against === undefined
          ? []
          : [
              [
                name,
                ...[against.both, against.onlyFirst, against.onlySecond, against.neither].map(
                  String,
                ),
                `${signed(against.difference)} (${signed(against.lower)} to ${signed(against.upper)})`,
              ],
            ],
      ),
    ),
    `Missed (${missed.length}):`,
    ...missed.map((miss) => `- ${miss.trigger} ${miss.crisis} (${miss.severity}, ${miss.dataSet})`),
    `Alarms in no known crisis, for a person to judge (${disputable.length}):`,
    byDyad(disputable),
    "",
  ]
    .join("\n\n")
    .replaceAll(/\n\n(?=- )/g, "\n");
}

function partRow([name, part]: readonly [string, Part]): readonly string[] {
  const { lower, upper } = part.interval;
  return [
    name,
    `${part.found} of ${part.crises}`,
    `${share(lower)}–${share(upper)}`,
    ...[part.warned, part.seen, part.late, part.medianLag ?? ""].map(String),
    `${part.eased} of ${part.ends} (${part.easedChance.toFixed(1)})`,
    part.falseAlarmRate === undefined ? "" : share(part.falseAlarmRate),
  ];
}

function byDyad(alarms: EvaluationDocument["disputable"]): string {
  const days = new Map<string, string[]>();
  for (const { dataSet, dyad, day } of alarms) {
    const name = `${dyad} (${dataSet})`;
    days.set(name, [...(days.get(name) ?? []), day]);
  }
  return [...days].map(([name, found]) => `- ${name}: ${found.join(", ")}`).join("\n");
}
