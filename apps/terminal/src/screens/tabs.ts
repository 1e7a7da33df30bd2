import { type ScreenName, screens } from "../state/State.ts";
import { fitLine } from "../text/fitLine.ts";
import type { Line } from "../text/Line.ts";

const titles: Readonly<Record<ScreenName, string>> = {
  overview: "Overview",
  timeline: "Timeline",
  signals: "Signals",
  channels: "Channels and weeks",
};

/** The views with their numbers; the one that is shown stands in brackets and inverted. */
export function tabs(screen: ScreenName, width: number): Line {
  const spans = screens.map((name, index) => {
    const label = `${index + 1} ${titles[name]}`;
    return name === screen ? { text: `[${label}]`, inverse: true } : { text: ` ${label} ` };
  });
  return fitLine(spans, width);
}
