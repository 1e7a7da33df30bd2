import type { ShownCase } from "../server/shownCase.ts";
import { CaseFrame } from "./CaseFrame.tsx";
import type { Jump } from "./CaseNavigation.tsx";
import { CaseHead } from "./head/CaseHead.tsx";
import { Now } from "./head/Now.tsx";
import { Plane } from "./plane/Plane.tsx";
import { Signals } from "./signals/Signals.tsx";
import { Timeline } from "./timeline/Timeline.tsx";
import { Weeks } from "./weeks/Weeks.tsx";

const jumps: readonly Jump[] = [
  ["timeline", "Timeline"],
  ["plane", "Plane"],
  ["weeks", "Weeks"],
  ["signals", "Signals"],
];

/** The case on one page. */
export function CasePage({ shown }: { shown: ShownCase }) {
  const { loaded, query, wrongDay } = shown;
  const { view, whole, lastDay } = loaded;
  return (
    <CaseFrame shown={shown} part="" jumps={jumps}>
      <CaseHead view={view} wrongDay={wrongDay} lastDay={lastDay} />
      <Now view={view} query={query} />
      <Timeline view={view} whole={whole} query={query} />
      {loaded.eventData && (
        <p className="after-chart">
          <a href={loaded.eventData}>
            What machine-coded event data say of these two in these days
          </a>
        </p>
      )}
      <Plane view={view} />
      <Weeks view={view} whole={whole} query={query} />
      <Signals view={view} query={query} />
    </CaseFrame>
  );
}
