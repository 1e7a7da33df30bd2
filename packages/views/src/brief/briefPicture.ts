import { shortDay } from "../words/dayWords.ts";
import type { Brief } from "./brief.ts";
import { htmlText } from "./escape.ts";

const WIDTH = 720;
const HALF = 90;

/** Both tracks as a small SVG: pressure up, dialogue down from one axis of time, phases named. */
export function briefPicture({ days, deterrence, dialogue, phases }: Brief["picture"]): string {
  const first = days.at(0);
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "<p>no day is covered</p>";
  const top = Math.max(1, ...deterrence, ...dialogue);
  const x = (index: number) => ((index * WIDTH) / Math.max(1, days.length - 1)).toFixed(1);
  const area = (values: readonly number[], sign: 1 | -1) => {
    const points = values.map(
      (value, index) => `${x(index)},${(-sign * (value / top) * HALF).toFixed(1)}`,
    );
    return `0,0 ${points.join(" ")} ${WIDTH},0`;
  };
  const names = phases.flatMap(({ word, from, to }) => {
    const [left, right] = [x(Math.max(0, days.indexOf(from))), x(Math.max(0, days.indexOf(to)))];
    const line = `<path d="M${left} -${HALF}V${HALF}" stroke="currentColor" stroke-dasharray="2 3" opacity=".5"/>`;
    const middle = ((Number(left) + Number(right)) / 2).toFixed(1);
    const isWide = Number(right) - Number(left) > 8 * word.length - 12;
    const label = `<text x="${middle}" y="-${HALF + 6}" text-anchor="middle">${htmlText(word)}</text>`;
    return isWide ? [line, label] : [line];
  });
  return [
    `<svg viewBox="-4 -${HALF + 22} ${WIDTH + 60} ${2 * HALF + 42}" role="img" font-size="11" fill="currentColor" aria-label="Pressure above and dialogue below one axis of time">`,
    `<polygon points="${area(deterrence, 1)}" fill="#b5532a"/><polygon points="${area(dialogue, -1)}" fill="#1f7a8c"/>`,
    `<path d="M0 0H${WIDTH}" stroke="currentColor"/>${names.join("")}`,
    `<text x="0" y="${HALF + 14}">${shortDay(first)}</text><text x="${WIDTH}" y="${HALF + 14}" text-anchor="end">${shortDay(last)}</text>`,
    `<text x="${WIDTH + 4}" y="-8">pressure</text><text x="${WIDTH + 4}" y="16">dialogue</text></svg>`,
  ].join("");
}
