import { knownSignal } from "../evidence/knownSignal.ts";
import { speakerOf } from "../evidence/speakerOf.ts";
import { lastDay } from "../time/dating.ts";
import { dayNumber } from "../time/day.ts";
import { type HeldSignal, heldSignal } from "./heldSignal.ts";
import { reviewDay } from "./review.ts";
import type { StreamInput, StreamMemory } from "./streamState.ts";

/** What today makes of a signal, on the evidence published by today; `undefined` if it moves nothing. */
export function readSignal(
  memory: StreamMemory,
  { signal, reports }: Extract<StreamInput, { kind: "signal" }>,
): HeldSignal | undefined {
  const { today, settings, focus } = memory;
  const published = new Map(
    reports.map((report) => [report.id, dayNumber(lastDay(report.published))]),
  );
  const evidence = signal.evidence.filter(
    (item) => (published.get(item.report) ?? Infinity) <= today,
  );
  const principals = { get: (actor: string) => entryOf(memory.principals, actor) };
  const sources = reports.map(({ source }) => ({
    id: source,
    origin: entryOf(memory.origins, source),
  }));
  const context = { principals, published, speakerOf: speakerOf({ reports, sources }, principals) };
  const known = knownSignal(signal, evidence, context);
  const held = known && heldSignal(known, focus, settings);
  return held && { ...held, reviewOn: reviewDay(held, memory) };
}

function entryOf(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
