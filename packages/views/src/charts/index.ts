export {
  type CalendarSpan,
  type CalendarTick,
  calendarSpans,
  monthSpans,
  weekTicks,
} from "./calendarTicks.ts";
export { type ChannelBand, channelBands } from "./channelBands.ts";
export { type DayAxis, dayAxis } from "./dayAxis.ts";
export { type DyadChart, type PlacedEpisode, dyadChart, dyadSizes } from "./dyadChart.ts";
export { type PlaneChart, type PlaneLabel, type PlanePoint, planeChart } from "./planeChart.ts";
export { roomiestPlace } from "./roomiestPlace.ts";
export { sparkPath } from "./sparkPath.ts";
export { type TimelineChart, type TimelineRows, timelineChart } from "./timelineChart.ts";
export { type PlacedPhase, type PlacedTurn, clipped } from "./timelineLabels.ts";
export type { PlacedMark } from "./timelineMarks.ts";
export { timelineSizes } from "./timelineSizes.ts";
export { textWidth } from "./placeLabels.ts";
export { type LevelTrack, type TrackArea, levelOf } from "./trackAreas.ts";
export { valueTicks } from "./valueTicks.ts";
