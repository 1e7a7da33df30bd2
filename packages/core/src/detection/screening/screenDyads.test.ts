import { expect, test } from "vitest";
import type { KindId } from "../../kinds/index.ts";
import type { ActOnDay } from "./dyadActs.ts";
import { screenDyads } from "./screenDyads.ts";

const volume = Array.from({ length: 300 }, () => 50);
const acts = (kind: KindId, ...days: readonly number[]): ActOnDay[] =>
  days.map((on) => ({ on, kind, from: "GRC", to: "TUR", reports: 1 }));
const clashes = acts("clash", 290, 291, 293, 296, 299);
const meetings = acts("talks", 288, 289, 290, 292, 295);

test("R65: ranks dyads by what rose over their own base, and says so in words", () => {
  const steady = acts("clash", ...Array.from({ length: 60 }, (_, index) => index * 5));
  const list = screenDyads(
    [
      { a: "BLR", b: "UKR", acts: [] },
      { a: "GRC", b: "TUR", acts: clashes },
      { a: "ISR", b: "LBN", acts: steady },
    ],
    0,
    volume,
  );
  expect(list.map(({ a, state }) => [a, state])).toEqual([
    ["GRC", "escalating"],
    ["BLR", "quiet"],
    ["ISR", "quiet"],
  ]);
  expect(list[0]).toMatchObject({ onset: "1970-10-18", isAlert: true, isOpportunity: false });
  expect(list[0]?.because).toBe(
    "5 acts that raise pressure in 14 days, where 0.1 are usual: clash (5)",
  );
  expect(list[1]?.because).toBe("nothing rose over its own base");
});

test("R65: alert and opportunity are independent: both tracks may rise together", () => {
  const [both] = screenDyads([{ a: "GRC", b: "TUR", acts: [...clashes, ...meetings] }], 0, volume);
  expect(both).toMatchObject({ state: "dual-track", isAlert: true, isOpportunity: true });
  const [talk] = screenDyads([{ a: "GRC", b: "TUR", acts: meetings }], 0, volume);
  expect(talk).toMatchObject({ state: "opening", isAlert: false, isOpportunity: true });
  const closing = acts("channel-suspended", 288, 289, 290, 292, 295);
  const [closed] = screenDyads([{ a: "GRC", b: "TUR", acts: closing }], 0, volume);
  expect(closed).toMatchObject({ state: "closing", isAlert: true, isOpportunity: false });
});

test("R65: what the whole archive shows is discounted", () => {
  const grown = volume.map((rows, day) => (day < 286 ? rows : rows * 60));
  const [dyad] = screenDyads([{ a: "GRC", b: "TUR", acts: clashes }], 0, grown);
  expect(dyad).toMatchObject({ state: "quiet", isAlert: false });
});
