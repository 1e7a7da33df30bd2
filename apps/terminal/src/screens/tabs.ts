import { type ScreenName, screens } from "../state/State.ts";
import { widthOf } from "../text/cut.ts";
import { fitLine } from "../text/fitLine.ts";
import type { Line, Span } from "../text/Line.ts";

/** The name of each view, and a shorter one for narrow windows where there is one. */
const titles: Readonly<Record<ScreenName, readonly [title: string, short?: string]>> = {
  overview: ["Overview"],
  timeline: ["Timeline"],
  signals: ["Signals"],
  channels: ["Channels and weeks", "Channels"],
  explanations: ["Explanations", "Why"],
  attention: ["Attention"],
  claims: ["Claims"],
  brief: ["Brief"],
};

/**
 * The views with their numbers; the one that is shown stands in brackets and inverted. In a narrow
 * window names are shorter, and in a very narrow one only the view that is shown has its name.
 */
export function tabs(screen: ScreenName, width: number): Line {
  const names = (
    name: (of: readonly [string, string?], isShown: boolean) => string,
  ): readonly string[] => screens.map((of) => name(titles[of], of === screen));
  const forms = [
    names(([title]) => ` ${title}`),
    names(([title, short = title]) => ` ${short}`),
    names(([title], isShown) => (isShown ? ` ${title}` : "")),
  ].map((form) => rowOf(form, screens.indexOf(screen)));
  const fitting = forms.find(
    (form) => form.reduce((sum, { text }) => sum + widthOf(text), 0) <= width,
  );
  return fitLine(fitting ?? forms.at(-1) ?? [], width);
}

/** The brackets of the view that is shown take the place of the blanks around it. */
function rowOf(names: readonly string[], shown: number): Span[] {
  return names.map((name, index) => {
    const label = `${index + 1}${name}`;
    if (index === shown) return { text: `[${label}]`, inverse: true };
    return { text: index === shown + 1 ? label : ` ${label}` };
  });
}
