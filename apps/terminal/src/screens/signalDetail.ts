import { type EvidenceView, type SignalView, levelWords } from "@harmel/views";
import { mark } from "../look/glyphs.ts";
import type { Look } from "../look/Look.ts";
import { wrap } from "../text/wrap.ts";
import { type Line, line } from "../text/Line.ts";

/** A signal in full: what it says, how it counts, and each report with source, grade and link. */
export function signalDetail(signal: SignalView, look: Look, width: number): Line[] {
  const { track, direction, realisation } = signal;
  const facts = [
    ["When", `${signal.dayText}; known ${signal.knownText}`],
    ["Who", `${signal.who} → ${signal.toward}`],
    ["Kind", `${signal.kind} (${signal.family})${signal.standing ? ", standing" : ", passing"}`],
    ["Track", trackText(signal, look)],
    ["Seen", `${mark(look, realisation)} ${realisation.word}: ${realisation.means}`],
    ["Denied", signal.denied.join("; ")],
    ["Place", signal.place],
    ["Channel", signal.channel],
    ["Roles", signal.roles.join("; ")],
    ["Ends", signal.ends.join("; ")],
    ["Note", signal.note],
  ] as const;
  return [
    ...wrap(signal.title, width).map((row) => line(row, { bold: true })),
    ...wrap(signal.summary ?? "", width).map((row) => line(row)),
    line(""),
    ...facts.flatMap(([name, text]) =>
      text === undefined || text === "" ? [] : fact(name, text, width),
    ),
    line(""),
    line(`Evidence: ${signal.evidence.length} of ${signal.reports} reports`, { bold: true }),
    ...signal.evidence.flatMap((entry) => evidence(entry, width)),
  ];

  function trackText({ weight, counted }: SignalView, of: Look): string {
    if (track.id === "context") return `${mark(of, track)} ${track.word}: ${track.means}`;
    const counts = `weight ${levelWords(weight)}, counted ${levelWords(counted)}`;
    return `${mark(of, track)} ${track.word}, ${direction.word.toLowerCase()} it; ${counts}`;
  }
}

/** A name and a text beside it, wrapped in its own column. */
function fact(name: string, text: string, width: number, column = 9): Line[] {
  const label = name.padEnd(column);
  return wrap(text, width - label.length).map((row, index) => [
    { text: index === 0 ? label : " ".repeat(label.length), bold: true },
    { text: row },
  ]);
}

/** A report: its Admiralty grade and source first, the rest indented. */
function evidence(entry: EvidenceView, width: number): Line[] {
  const aspect = entry.aspect === undefined ? "" : ` its ${entry.aspect}`;
  const magnitude = entry.magnitude === undefined ? "" : `, ${entry.magnitude}`;
  const sight = entry.sight ? ", with sight of it" : "";
  const says = `${entry.source}, ${entry.published}: ${entry.by} ${entry.stance}${aspect}`;
  const rest = [
    `"${entry.title}" (${entry.language}; ${entry.sphere})`,
    entry.note,
    entry.seenThrough && `seen through ${entry.seenThrough}`,
    entry.address,
  ];
  return [
    ...fact(entry.grade, `${says}${magnitude}${sight}`, width, 4),
    ...rest.flatMap((text) => (text ? fact("", text, width, 4) : [])),
  ];
}
