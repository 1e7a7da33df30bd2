import { rangeWords } from "@harmel/views";
import { glyphsOf } from "../look/glyphs.ts";
import { hanging } from "../text/hanging.ts";
import { type Line, line } from "../text/Line.ts";
import type { Frame } from "./Frame.ts";
import { windowOf } from "./windowOf.ts";

/** The cases that can be opened; the one that is open says so. */
export function casesScreen(frame: Frame): Line[] {
  const { cases, state, view, look, columns, rows } = frame;
  const chosen = Math.min(state.rows.cases ?? 0, cases.length - 1);
  const { from, shown } = windowOf(cases, chosen, Math.floor((rows - 3) / 2));
  return [
    line("Cases: enter opens one, escape goes back", { bold: true }),
    ...shown.flatMap(({ id, title, from: first, to }, index): Line[] => {
      const isChosen = from + index === chosen;
      const isOpen = id === view.id ? ", open now" : "";
      return [
        [
          { text: isChosen ? glyphsOf(look).selected : " ", bold: true },
          { text: ` ${title} `, inverse: isChosen },
        ],
        line(`   ${rangeWords(first, to)} (${id})${isOpen}`),
      ];
    }),
    line(""),
    ...hanging("", "A casebook file opens with: harmel FILE", columns),
  ];
}
