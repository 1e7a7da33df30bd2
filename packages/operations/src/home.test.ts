import { expect, test } from "vitest";
import { homeOf } from "./home.ts";

const user = { HOME: "/people/ada" };
const at = (folder: string) => homeOf({ ...user, XDG_DATA_HOME: folder }, { platform: "linux" });

test("what is asked for comes before HARMEL_HOME, and that before the platform", () => {
  const environment = { ...user, HARMEL_HOME: "/data/harmel" };
  expect(homeOf(environment, { home: "/elsewhere" })).toEqual({ folder: "/elsewhere" });
  expect(homeOf(environment)).toEqual({ folder: "/data/harmel" });
  expect(homeOf(user, { platform: "linux" })).toEqual({
    folder: "/people/ada/.local/share/harmel",
  });
  expect(homeOf(user, { platform: "darwin" }).folder).toBe(
    "/people/ada/Library/Application Support/harmel",
  );
});

test("XDG_DATA_HOME is followed where it is absolute", () => {
  expect(at("/xdg")).toEqual({ folder: "/xdg/harmel" });
  expect(at("xdg")).toEqual({ folder: "/people/ada/.local/share/harmel" });
});

test("a relative home is meant from where files are", () => {
  expect(homeOf(user, { home: "data", filesFrom: "/cases" })).toEqual({
    folder: "/cases/data",
    filesFrom: "/cases",
  });
});
