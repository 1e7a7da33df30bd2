import { expect, it } from "vitest";
import type { ChannelView } from "../case/caseView.ts";
import { channelWords } from "../words/wordings.ts";
import { channelBands } from "./channelBands.ts";
import { dayAxis } from "./dayAxis.ts";

const interval = (status: keyof typeof channelWords, from: string, to: string) => ({
  ...channelWords[status],
  status,
  from,
  to,
  because: "",
  saidBy: [],
});
const channel = (...intervals: ChannelView["intervals"]): ChannelView => ({
  id: "line",
  label: "Line",
  now: { ...channelWords.open, status: "open" },
  intervals,
});
const axis = dayAxis("2024-06-01", "2024-06-10");

it("cuts states to the axis and joins neighbours of one state", () => {
  const bands = channelBands(
    channel(
      interval("open", "2022-01-01", "2024-06-04"),
      interval("open", "2024-06-05", "2024-06-06"),
      interval("closed", "2024-06-07", "2024-07-01"),
    ),
    axis,
  );
  expect(bands.map(({ interval: { status }, from, to }) => [status, from, to])).toEqual([
    ["open", 0, 0.6],
    ["closed", 0.6, 1],
  ]);
});

it("lets the state recorded last stand where two overlap", () => {
  const bands = channelBands(
    channel(
      interval("open", "2024-06-01", "2024-06-10"),
      interval("degraded", "2024-06-03", "2024-06-04"),
    ),
    axis,
  );
  expect(bands.map(({ interval: { status } }) => status)).toEqual(["open", "degraded", "open"]);
});

it("leaves days without a state empty", () => {
  expect(channelBands(channel(interval("open", "2024-06-05", "2024-06-05")), axis)).toHaveLength(1);
  expect(channelBands(channel(), axis)).toEqual([]);
});
