import { expect, test } from "vitest";
import { homeOf } from "./home.ts";

const user = { HOME: "/people/ada" };
const at = (folder: string) => homeOf({ ...user, XDG_DATA_HOME: folder }, { platform: "linux" });

test("what is asked for comes before HARMEL_HOME, and that before the platform", () => {
  const environment = { ...user, HARMEL_HOME: "/data/harmel" };
  expect(homeOf(environment, { home: "/elsewhere" })).toMatchObject({ folder: "/elsewhere" });
  expect(homeOf(environment)).toMatchObject({ folder: "/data/harmel" });
  expect(homeOf(user, { platform: "linux" })).toMatchObject({
    folder: "/people/ada/.local/share/harmel",
  });
  expect(homeOf(user, { platform: "darwin" }).folder).toBe(
    "/people/ada/Library/Application Support/harmel",
  );
});

test("XDG_DATA_HOME is followed where it is absolute", () => {
  expect(at("/xdg")).toMatchObject({ folder: "/xdg/harmel" });
  expect(at("xdg")).toMatchObject({ folder: "/people/ada/.local/share/harmel" });
});

test("a relative home is meant from where files are", () => {
  expect(homeOf(user, { home: "data", filesFrom: "/cases" })).toMatchObject({
    folder: "/cases/data",
    filesFrom: "/cases",
  });
});

test("the user's name and the clock can be set from outside", () => {
  const set = homeOf({ ...user, HARMEL_BY: "Ada", HARMEL_NOW: "2026-01-02T03:04:05Z" });
  expect([set.by, set.now?.()]).toEqual(["Ada", "2026-01-02T03:04:05Z"]);
  const unset = homeOf(user);
  expect(unset.by).toMatch(/./);
  expect(unset.now?.()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});
