import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defaultSettings } from "../analysis/settings.ts";
import { moved } from "../levels/moved.ts";
import type { Position } from "../levels/position.ts";
import { afterMove } from "./foldedPosition.ts";
import { type HeldMove, moveOrder } from "./heldMove.ts";

const states = ["announced", "claimed", "observed", "contested", "refuted"] as const;
/** Ten days of a position: what begins, is reported again, ends by itself or is ended. */
const moves = fc
  .array(
    fc.record({
      day: fc.nat({ max: 9 }),
      isEnd: fc.boolean(),
      lasts: fc.option(fc.nat({ max: 5 })),
      state: fc.constantFrom(...states),
      assertedBy: fc.subarray(["A", "B", "C"]),
      faces: fc.subarray(["B", "C"]),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drafts) =>
    drafts
      .flatMap(({ day, isEnd, lasts, state, assertedBy, faces }, index): HeldMove[] => {
        const until = lasts === null || isEnd ? "" : String(day + lasts + 1);
        const source = {
          signal: { id: until },
          kind: { weight: 6, direction: "raises" as const },
          realisation: { state, denied: [], assertedBy },
          doers: ["A"],
          addressed: { stated: faces },
        };
        const id = String(index);
        if (isEnd) return [{ day, action: "end", source, id }];
        const begin: HeldMove = { day, action: "begin", source, id };
        return until === "" ? [begin] : [begin, { ...begin, day: Number(until), action: "expire" }];
      })
      .sort(moveOrder),
  );

test("R50: a position kept in sum is as strong after each day as one that keeps all its signals", () => {
  const aggregation = fc.constantFrom("strongest" as const, "sum" as const);
  fc.assert(
    fc.property(moves, aggregation, fc.constantFrom(0.6, 0.8, 1), (list, how, credit) => {
      const settings = { ...defaultSettings, aggregation: how, announcedEndingCredit: credit };
      let short: Position | null = null;
      let whole: Position | undefined;
      for (const [index, move] of list.entries()) {
        const before = JSON.stringify(short);
        const given: Position | null = short;
        short = afterMove(given, move, settings);
        expect(JSON.stringify(given)).toBe(before);
        // The whole one tells its signals apart by their own ids.
        const { id } = move;
        whole = moved(whole, { ...move, source: { ...move.source, signal: { id } } }, settings);
        // Signals that leave together leave one by one here: within a day the two may differ.
        if (list[index + 1]?.day === move.day) continue;
        expect(short?.strength ?? 0).toBeCloseTo(whole?.strength ?? 0, 9);
        expect(short?.refreshedOn).toBe(whole?.refreshedOn);
        const groups = short?.members.map((m) => `${m.source.signal.id} ${m.ended}`) ?? [];
        expect(new Set(groups).size).toBe(groups.length);
      }
    }),
    { numRuns: 1000 },
  );
});
