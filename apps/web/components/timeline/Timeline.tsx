import { type CaseView, shortDay, timelineChart } from "@harmel/views";
import { caseAddress } from "../../server/caseParts.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { methodHref } from "../../server/methodHref.ts";
import { MarkKeys } from "../navigation/MarkKeys.tsx";
import { Section } from "../shared/Section.tsx";
import { AreaNames } from "./AreaNames.tsx";
import { Channels } from "./Channels.tsx";
import { LaneNames } from "./LaneNames.tsx";
import { Legend } from "./Legend.tsx";
import { Marks } from "./Marks.tsx";
import { NotYet } from "./NotYet.tsx";
import { Patterns } from "./Patterns.tsx";
import { Phases } from "./Phases.tsx";
import { percent } from "./percent.ts";
import { TimeAxis } from "./TimeAxis.tsx";
import { TimelineTables } from "./TimelineTables.tsx";
import { TrackPlot } from "./TrackPlot.tsx";
import { Turns } from "./Turns.tsx";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";

interface TimelineProps {
  view: CaseView;
  whole: CaseView;
  query: CaseQuery;
}

/** The dual-track timeline: deterrence up, dialogue down from one axis of time. */
export function Timeline({ view, whole, query }: TimelineProps) {
  const chart = timelineChart(view, whole);
  const { width, rows, knownTo } = chart;
  const shortDays = new Map(view.turns.map(({ id, day }) => [id, shortDay(day)]));
  return (
    <Section
      id="timeline"
      title="Two tracks, day by day"
      lead="Pressure grows upward and talk downward from one line of time. Each mark is a signal standing on the level of its day; choose one for its evidence."
      method={methodHref(view, "levels")}
    >
      <MarkKeys known={knownTo}>
        <ScrollFrame
          className="timeline-frame"
          label="Timeline, scrolls sideways on narrow windows"
        >
          <div className="timeline" style={{ minInlineSize: width, blockSize: rows.height }}>
            <svg
              width="100%"
              height={rows.height}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing that holds links has no tag of its own
              role="group"
              aria-label="Signals on the timeline; arrow keys move between them, Enter opens one"
            >
              <Patterns />
              <NotYet chart={chart} view={view} />
              <TrackPlot chart={chart} track="deterrence" threshold={view.thresholds.deterrence} />
              <TrackPlot chart={chart} track="dialogue" threshold={view.thresholds.dialogue} />
              <TimeAxis chart={chart} />
              {rows.context.height > 0 && (
                <line
                  className="grid-line"
                  x1="0"
                  x2={percent(1)}
                  y1={rows.context.top + rows.context.height}
                  y2={rows.context.top + rows.context.height}
                />
              )}
              <Phases chart={chart} />
              <Turns chart={chart} shortDays={shortDays} />
              <Channels chart={chart} view={view} />
              <AreaNames chart={chart} view={view} track="deterrence" />
              <AreaNames chart={chart} view={view} track="dialogue" />
              <Marks chart={chart} view={view} query={query} />
            </svg>
            <LaneNames chart={chart} view={view} />
          </div>
        </ScrollFrame>
      </MarkKeys>
      {view.channels.length > 0 && (
        <p className="after-chart">
          <a href={caseAddress(view.id, "channels", { asOf: query.asOf })}>
            Each channel with its history and who says so
          </a>
        </p>
      )}
      <Legend view={view} />
      <TimelineTables view={view} />
    </Section>
  );
}
