import {
  type Signal,
  type StreamInput,
  type StreamState,
  createStream,
  dayNumber,
  dayText,
  step,
} from "@harmel/core";
import type { Table } from "./support/Bench.ts";
import { spread } from "./support/spread.ts";

const behind = [1_000, 10_000, 100_000, 1_000_000];
const next = 1_000;
const rounds = 40;
const signalsADay = 3;
const firstDay = dayNumber("1500-01-01");

const head = {
  focus: ["A", "B"] as [string, string],
  actors: (["A", "B", "O"] as const).map((id) => ({ id, name: id, type: "state" as const })),
  sources: (["A", "B", "O"] as const).map((origin) => ({
    id: `paper${origin}`,
    name: origin,
    sphere: "world",
    origin,
    reliability: "B" as const,
    reliabilityReason: "made up",
  })),
  coverage: { from: "1500-01-01", to: "2500-12-31" },
};

/**
 * What each of the next thousand signals costs a stream that has so many behind it: three a day,
 * half of them standing at twenty places, one in ten an ending, one in five known up to 30 days
 * late, one in five confirmed again two months later. Processor time of the thread, so that other
 * programs count little; the streams take turns, each from the same state every time.
 */
export function bench(): Table {
  const states: StreamState[] = [];
  let state = createStream(head);
  let begun = 0;
  for (const count of behind) {
    state = follow(state, begun, count - begun).state;
    begun = count;
    states.push(state);
  }
  const costs = behind.map((): number[] => []);
  for (let round = -5; round < rounds; round += 1) {
    for (const [index, count] of behind.entries()) {
      const { cost } = follow(states[index] ?? state, count, next);
      if (round >= 0) costs[index]?.push(cost);
    }
  }
  const base = spread(costs[0] ?? []).median;
  const rows = behind.map((count, index) => {
    const measured = spread(costs[index] ?? []);
    const json = JSON.stringify(states[index]).length / 1e6;
    const percent = (100 * measured.median) / base;
    return { "signals behind": count, ...measured, "% of the first": percent, "state, MB": json };
  });
  return {
    title: "Stream, microseconds of processor time a signal",
    rows,
    note: "aim: with a million behind at most 150 % of what it is with a thousand",
  };
}

/** Gives the stream so many signals, and says what one cost. */
function follow(before: StreamState, from: number, count: number) {
  let state = before;
  let spent = 0;
  for (let block = from; block < from + count; block += next) {
    const inputs = Array.from({ length: next }, (_, index) => input(block + index));
    const started = process.threadCpuUsage();
    for (const each of inputs) [state] = step(state, each);
    const { user, system } = process.threadCpuUsage(started);
    spent += user + system;
  }
  if ("unknown" in state.levels) throw new Error("the stream left its coverage");
  return { state, cost: spent / count };
}

/** A cheap, fixed scatter of numbers. */
function scatter(index: number, salt: number, below: number): number {
  return Math.floor(
    ((Math.imul(index * 2 + 1, 2654435761 + salt * 40503) >>> 8) / 2 ** 24) * below,
  );
}

function input(index: number): StreamInput {
  const isUpdate = index % 5 === 4 && index > 200;
  const of = isUpdate ? index - 201 : index;
  const knownOn = dayText(firstDay + Math.floor(index / signalsADay));
  const late = of % 5 === 0 ? scatter(of, 1, 30) : 0;
  const occurred = { from: dayText(firstDay + Math.floor(of / signalsADay) - late) };
  const isEnding = of % 10 === 3;
  const isStanding = of % 2 === 0;
  const doer = scatter(of, 2, 2) === 0 ? "A" : "B";
  const other = doer === "A" ? "B" : "A";
  const reports = [
    { id: `r${of}`, source: `paper${isEnding ? doer : "O"}`, published: { from: knownOn } },
  ];
  const evidence: Signal["evidence"] = [
    { report: `r${of}`, stance: "asserts", credibility: 2, sight: !isEnding },
  ];
  if (isUpdate) {
    reports.push({ id: `u${of}`, source: "paperO", published: { from: knownOn } });
    evidence.push({
      report: `u${of}`,
      stance: "confirms",
      credibility: 2,
      speaksOf: { from: knownOn },
    });
  }
  const kind = isEnding ? "withdrawal" : isStanding ? "troop-deployment" : "threat";
  return {
    kind: "signal",
    knownOn,
    reports,
    signal: {
      id: `s${of}`,
      title: "A signal",
      kind,
      occurred,
      initiators: [doer],
      targets: [{ actor: other, basis: "stated" }],
      ...(isStanding && !isEnding ? { place: `place-${scatter(of, 3, 20)}` } : {}),
      ...(isEnding && of > 200 ? { ends: [`s${of - 1 - 10 * scatter(of, 4, 20)}`] } : {}),
      evidence,
    },
  };
}
