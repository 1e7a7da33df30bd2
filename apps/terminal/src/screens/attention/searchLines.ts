import { countWords } from "@harmel/views";
import { glyphsOf } from "../../look/glyphs.ts";
import { hanging } from "../../text/hanging.ts";
import { type Line, line } from "../../text/Line.ts";
import type { Frame } from "../Frame.ts";
import { letteredSpheres } from "./spheres.ts";

/** What was searched of each sphere and what it never carried, the weeks, the collections. */
export function searchLines({ parts: { attention }, look, columns }: Frame): Line[] {
  const bullet = `${glyphsOf(look).bullet} `;
  const list = (title: string, texts: readonly string[]): Line[] => [
    line(title, { bold: true }),
    ...(texts.length === 0 ? [line("  none on record")] : []),
    ...texts.flatMap((text) => hanging(bullet, text, columns)),
    line(""),
  ];
  return [
    line("Spheres: what was searched of each", { bold: true }),
    ...letteredSpheres(attention).flatMap((sphere) => [
      ...hanging(`${sphere.letter} `, `${sphere.label}: ${sphere.searched}`, columns, true),
      ...(sphere.isSearched
        ? hanging("  ", carried(sphere, attention.signals.length), columns)
        : []),
    ]),
    line(""),
    ...list(
      "Weeks: whose reports they were",
      attention.weeks.map(({ rangeText, reports, shares }) => {
        return `${rangeText}: ${countWords(reports, "report")}; ${shares}`;
      }),
    ),
    ...list(
      "Collections: where the reports come from",
      attention.collections.map(({ label, when, searched }) => `${label} (${when}): ${searched}`),
    ),
    ...list(
      "What others say of attention",
      attention.recorded.map(({ by, statement }) => `${by}: ${statement}`),
    ),
  ];
}

function carried(
  { reports, notCarried }: { readonly reports: string; readonly notCarried: readonly object[] },
  signals: number,
): string {
  return `${reports}; never carried ${notCarried.length} of ${signals} signals`;
}
