import { expect, test } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import { smallCasebook } from "../testing/smallCasebook.ts";

const clash = { id: "clash", kind: "clash", on: "2024-03-10" } as const;

function phasesOf(signals: Parameters<typeof smallCasebook>[0], asOf: string): string[] {
  return analyse(smallCasebook(signals), { asOf }).episodes.flatMap((episode) =>
    episode.phases.map(
      ({ name, from, round, because }) => `${name} ${from} ${round} ${because.join()}`,
    ),
  );
}

test("R26: a fight with nothing in force opens an episode by itself", () => {
  expect(phasesOf([clash], "2024-03-12")).toEqual(["hostilities 2024-03-10 1 clash"]);
});

test("calm after a bolt from the blue rests on waiting after the fight", () => {
  expect(phasesOf([clash], "2024-03-20").at(-1)).toBe("calm 2024-03-17 1 clash");
});

test("R26: a fight out of calm opens the next round", () => {
  const later = { ...clash, id: "later", on: "2024-04-01" };
  expect(phasesOf([clash, later], "2024-04-02").at(-1)).toBe("hostilities 2024-04-01 2 later");
});
