import { expect, test } from "vitest";
import { knowledgeOf } from "../evidence/knowledge.ts";
import { riverCasebook } from "../testing/riverCasebook.ts";
import { dayNumber } from "../time/day.ts";
import { channelConflicts } from "./channelConflicts.ts";
import { channelHealthOn } from "./channelHealthOn.ts";
import { channelHealthOver } from "./channelHealthOver.ts";
import { channelOn } from "./channelOn.ts";
import { type ChannelState, channelsAsOf } from "./channelsAsOf.ts";

const casebook = riverCasebook();
const channelsOn = (day: string) => channelsAsOf(casebook, knowledgeOf(casebook, day));
const hotline = (day: string) => channelsOn(day).find(({ id }) => id === "hotline")!;
const span = { from: dayNumber("2024-01-01"), to: dayNumber("2024-02-29") };

const state = (status: ChannelState["status"], from: string, to: string | null): ChannelState => ({
  status,
  from,
  to,
  surelyFrom: from,
  surelyTo: to,
  knownOn: from,
  because: "",
  saidBy: [],
  reports: [],
  signals: [],
});
const channel = (...intervals: ChannelState[]) => {
  return { id: "c", label: "C", type: "other", between: ["A"], usedBy: [], intervals };
};

test("R43: a channel names the signals that used it, once they are known", () => {
  expect(hotline("2024-01-18").usedBy).toEqual([]);
  expect(hotline("2024-01-19").usedBy).toEqual(["talks"]);
});

test("an interval that is known later changes nothing before", () => {
  expect(channelOn(hotline("2024-01-08"), "2024-01-09").status).toBe("unknown");
  expect(channelOn(hotline("2024-01-09"), "2024-01-09").status).toBe("degraded");
});

test("R42: the state of a day comes with who says so", () => {
  const { status, states } = channelOn(hotline("2024-02-29"), "2024-01-25");
  expect([status, states.map(({ saidBy }) => saidBy.join())]).toEqual(["degraded", ["B"]]);
});

test("R42: sources that contradict one another are shown, and the status is unknown", () => {
  const on = channelOn(hotline("2024-02-29"), "2024-01-20");
  expect(on).toMatchObject({ status: "unknown", conflicting: true });
  expect(channelConflicts(hotline("2024-02-29"))).toMatchObject([
    {
      channel: "hotline",
      from: "2024-01-10",
      to: "2024-01-24",
      states: [
        { status: "degraded", saidBy: ["B"] },
        { status: "closed", saidBy: ["A"] },
      ],
    },
  ]);
});

test("on the day of a change the new state counts, and nothing conflicts", () => {
  const changed = channel(
    state("open", "2024-01-01", "2024-01-10"),
    state("closed", "2024-01-10", null),
  );
  expect(channelOn(changed, "2024-01-10")).toMatchObject({ status: "closed", conflicting: false });
  expect(channelConflicts(changed)).toEqual([]);
});

test("where the day of a change is imprecise the old state lasts until the new one is sure", () => {
  const changed = channel(
    { ...state("open", "2024-01-01", "2024-01-20"), surelyTo: "2024-01-10" },
    { ...state("closed", "2024-01-10", null), surelyFrom: "2024-01-20" },
  );
  const on = (day: string) => channelOn(changed, day).status;
  expect([on("2024-01-10"), on("2024-01-15"), on("2024-01-20")]).toEqual([
    "open",
    "open",
    "closed",
  ]);
  expect(channelConflicts(changed)).toEqual([]);
});

test("unknown contradicts nobody", () => {
  const half = channel(state("unknown", "2024-01-01", null), state("open", "2024-01-05", null));
  expect(channelOn(half, "2024-01-06")).toMatchObject({ status: "open", conflicting: false });
  expect(channelConflicts(half)).toEqual([]);
});

test("R43: the health of the set counts every channel once", () => {
  expect(channelHealthOn(channelsOn("2024-02-29"), "2024-01-20")).toEqual({
    day: "2024-01-20",
    open: 1,
    degraded: 0,
    closed: 0,
    unknown: 1,
    conflicting: 1,
  });
});

test("the health over time lists the days on which a count changed", () => {
  const days = channelHealthOver(channelsOn("2024-02-29"), span).map(({ day }) => day);
  // 10 January: the day of the change to closed, told by A alone of its beginning.
  expect(days).toEqual(["2024-01-01", "2024-01-09", "2024-01-10", "2024-01-25"]);
  expect(channelHealthOver([], { from: 1, to: 0 })).toEqual([]);
});
