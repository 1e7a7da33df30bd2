import { expect, test } from "vitest";
import { isHostilities } from "./isHostilities.ts";
import { kinds } from "./kinds.ts";

test("counts strike, clash and invasion as hostilities and nothing else", () => {
  expect(kinds.filter(isHostilities).map((kind) => kind.id)).toEqual([
    "strike",
    "clash",
    "invasion",
  ]);
});

test("follows MID's uses of force from an attack upward, less the small drone", () => {
  const attacks = kinds.filter((kind) => kind.mid.action >= 16 && kind.id !== "shoot-down");
  expect(attacks).toEqual(kinds.filter(isHostilities));
});
