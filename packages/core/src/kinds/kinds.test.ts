import { describe, expect, test } from "vitest";
import { cameoWithoutKind } from "./cameoWithoutKind.ts";
import { families } from "./families.ts";
import { cameoCodes } from "./fixtures/cameoCodes.ts";
import { midActions } from "./fixtures/midActions.ts";
import { ploverModes } from "./fixtures/ploverModes.ts";
import type { Direction, Kind, PloverCode, Track } from "./kind.ts";
import { kinds } from "./kinds.ts";

interface Move {
  readonly track: Track;
  readonly direction: Direction;
}

const closesDialogue: Move = { track: "dialogue", direction: "lowers" };

/** Proposals that the table departs from, with the reason. */
const corrections: Readonly<Record<string, Move & { readonly reason: string }>> = {
  "1313": { ...closesDialogue, reason: "a threat to relations is aimed at talk, not at force" },
  "160": { ...closesDialogue, reason: "reduced relations are less talk" },
  "161": {
    ...closesDialogue,
    reason: "proposed on both tracks; the pressure beside it is a signal of its own",
  },
  "166": { ...closesDialogue, reason: "people who talk or look are sent away" },
  "1661": { ...closesDialogue, reason: "as 166" },
  "1662": { ...closesDialogue, reason: "as 166" },
  "1663": { ...closesDialogue, reason: "as 166" },
  "1641": { ...closesDialogue, reason: "another number for 1661" },
  "1642": { ...closesDialogue, reason: "another number for 1662" },
  "1643": { ...closesDialogue, reason: "another number for 1663" },
  "176": {
    track: "deterrence",
    direction: "raises",
    reason: "proposed as domestic; between two states it is coercion",
  },
};

const directionOfEffect: Readonly<Record<string, Direction>> = {
  open: "raises",
  close: "lowers",
  escalate: "raises",
  press: "raises",
  rhetoric: "raises",
  "use-of-force": "raises",
  "de-escalate": "lowers",
  alignment: "none",
};

/** A proposal on both tracks counts as easing pressure: the talk behind it is coded by itself. */
const expectedMove = (code: string, track: string, effect: string): Move => {
  const { [code]: corrected } = corrections;
  if (corrected) return { track: corrected.track, direction: corrected.direction };
  const direction = directionOfEffect[effect];
  if (direction === undefined) throw new Error(`no direction known for the effect ${effect}`);
  return { track: track === "both" ? "deterrence" : (track as Track), direction };
};

const kindOfCode = new Map(
  kinds.flatMap((kind) => kind.cameo.map((code) => [code, kind] as const)),
);
const named = kinds.map((kind) => [kind.id, kind] as const);

const isInPlover = ({ event, mode }: PloverCode): boolean =>
  mode === undefined ? event in ploverModes : (ploverModes[event] ?? []).includes(mode);

describe("R5: the kinds table as a whole", () => {
  test("names each kind once", () => {
    expect(new Set(kinds.map((kind) => kind.id)).size).toBe(kinds.length);
    expect(new Set(kinds.map((kind) => kind.label)).size).toBe(kinds.length);
  });

  test("gives each CAMEO code to one kind at most, and none to a code set aside", () => {
    const codes = [
      ...kinds.flatMap((kind) => kind.cameo),
      ...cameoWithoutKind.map((entry) => entry.code),
    ];
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test("uses CAMEO codes that exist", () => {
    const known = new Set<string>(cameoCodes.map(([code]) => code));
    expect([...kindOfCode.keys()].filter((code) => !known.has(code))).toEqual([]);
    expect(cameoWithoutKind.filter(({ code }) => !known.has(code))).toEqual([]);
  });

  test("has a kind or a reason for every CAMEO code proposed for a track", () => {
    const setAside = new Set(cameoWithoutKind.map((entry) => entry.code));
    const homeless = cameoCodes
      .filter(([, , track]) => ["deterrence", "dialogue", "both"].includes(track))
      .filter(([code]) => !kindOfCode.has(code) && !setAside.has(code));
    expect(homeless).toEqual([]);
    expect(cameoWithoutKind.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });

  test("moves the track that is proposed for a CAMEO code, the same way, or says why not", () => {
    const departures = cameoCodes.flatMap(([code, name, track, effect]) => {
      const kind = kindOfCode.get(code);
      if (!kind) return [];
      const expected = expectedMove(code, track, effect);
      const agrees = kind.track === expected.track && kind.direction === expected.direction;
      return agrees ? [] : [`${code} ${name}: ${kind.id}`];
    });
    expect(departures).toEqual([]);
  });

  test("has a kind in every family, and keeps the kinds of a family together", () => {
    const runs = kinds
      .map((kind) => kind.family)
      .filter((family, index, all) => family !== all[index - 1]);
    expect(runs.toSorted()).toEqual(families.map((family) => family.id).toSorted());
  });

  test("is frozen throughout", () => {
    const parts = kinds.flatMap((kind) => [
      kind,
      kind.mid,
      kind.plover,
      kind.cameo,
      kind.ploverObserved,
    ]);
    expect([kinds, families, ...families, ...parts].every(Object.isFrozen)).toBe(true);
  });
});

describe.each(named)("the kind %s", (_id, kind: Kind) => {
  test("has an identifier in kebab case and a label in sentence case", () => {
    expect(kind.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(kind.label).toMatch(/^[A-Z][a-z-]*( [a-z-]+)*$/);
  });

  test("explains itself in whole sentences", () => {
    expect(kind.weightReason).toMatch(/^[A-Z].*\.$/);
    expect(kind.use).toMatch(/^For .*\.$/);
  });

  test("refers by name only to kinds that exist, and to one neighbour at least", () => {
    const neighbours = [...kind.use.matchAll(/`([^`]+)`/g)].map(([, id]) => id);
    expect(neighbours.length).toBeGreaterThan(0);
    expect(neighbours).not.toContain(kind.id);
    expect(kinds.map(({ id }) => id)).toEqual(expect.arrayContaining(neighbours));
  });

  test("has a rung between 0 and 10, and 0 only as context", () => {
    expect(kind.weight).toBeGreaterThanOrEqual(0);
    expect(kind.weight).toBeLessThanOrEqual(10);
    expect(kind.weight === 0).toBe(kind.track === "context");
    expect(kind.direction === "none").toBe(kind.track === "context");
  });

  test("has a MID action with the hostility level that MID gives it", () => {
    expect(midActions.map(([action, , level]) => ({ action, level }))).toContainEqual(kind.mid);
  });

  test("has PLOVER codes of the manual", () => {
    const codes = [kind.plover, kind.ploverObserved].filter((code) => code !== undefined);
    expect(codes.filter((code) => !isInPlover(code))).toEqual([]);
  });
});

test("positions are acts that raise pressure: no kind of dialogue stands", () => {
  const standing = kinds.filter((kind) => kind.duration === "standing");
  const moves = standing.map((kind) => [kind.track, kind.direction, kind.form].join(" "));
  expect(new Set(moves)).toEqual(new Set(["deterrence raises act"]));
});

describe("R5: the rungs that the methods fix", () => {
  const weight = Object.fromEntries(kinds.map((kind) => [kind.id, kind.weight]));

  test("are kept on the pressure track", () => {
    expect(weight).toMatchObject({
      rhetoric: 1,
      "protest-note": 1,
      threat: 3,
      alert: 4,
      "shoot-down": 4,
      "air-defence-deployment": 5,
      "troop-deployment": 6,
      "missile-deployment": 6,
      invasion: 10,
    });
    expect(Math.max(...kinds.map((kind) => kind.weight))).toBe(weight["invasion"]);
  });

  test("rise on the dialogue track from restraint over contact to a treaty", () => {
    const ladder = [
      "restraint-statement",
      "offer-to-talk",
      "backchannel-contact",
      "talks",
      "agreement",
      "treaty-signed",
    ];
    expect(ladder.map((id) => weight[id])).toEqual([2, 3, 4, 5, 7, 9]);
  });

  test("are the same for what puts a position in place and what takes it back", () => {
    expect(weight["withdrawal"]).toBe(weight["troop-deployment"]);
    expect(weight["stand-down"]).toBe(weight["alert"]);
    expect(weight["end-of-exercise"]).toBe(weight["exercise"]);
    expect(weight["ceasefire"]).toBe(weight["clash"]);
  });
});

describe("R5: PLOVER's rules", () => {
  const plover = Object.fromEntries(
    kinds.map((kind) => [kind.id, [kind.plover.event, kind.ploverObserved?.event]]),
  );

  test("make a withdrawal CONCEDE while announced and RETREAT once observed", () => {
    expect(plover["withdrawal"]).toEqual(["CONCEDE", "RETREAT"]);
  });

  test("make one country's exercise MOBILIZE and a joint one COOPERATE", () => {
    expect(plover["exercise"]).toEqual(["MOBILIZE", undefined]);
    expect(plover["joint-exercise"]).toEqual(["COOPERATE", undefined]);
  });
});
