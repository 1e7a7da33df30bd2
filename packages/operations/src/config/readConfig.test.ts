import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Fault } from "../Fault.ts";
import { homeOf } from "../home.ts";
import { readConfig } from "./readConfig.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "harmel-config-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (text: string) => writeFileSync(join(folder, "config.json"), text);

function faultOf(): Fault {
  try {
    readConfig(folder);
  } catch (thrown) {
    return thrown as Fault;
  }
  throw new Error("nothing was at fault");
}

test("an option comes before the environment, that before the file, and that before the default", () => {
  expect(homeOf({}, { home: folder }).archive).toBeUndefined();
  const [option, variable, own] = ["a", "b", "c"].map((host) => `clickhouse://${host}:8123/e`);
  write(JSON.stringify({ archive: own, clickHousePassword: "secret", by: "ada" }));
  const file = homeOf({}, { home: folder });
  expect(file).toMatchObject({ by: "ada", archive: { address: own, password: "secret" } });
  const environment = { HARMEL_ARCHIVE: variable, HARMEL_BY: "bob" };
  const named = homeOf({ ...environment, HARMEL_CLICKHOUSE_PASSWORD: "other" }, { home: folder });
  expect(named).toMatchObject({ by: "bob", archive: { address: variable, password: "other" } });
  const asked = homeOf(environment, { home: folder, ...(option && { archive: option }) });
  expect(asked.archive).toEqual({ address: option, password: "secret" });
});

test("says everything that is wrong at once", () => {
  write(JSON.stringify({ archive: 7, by: "", port: 3000 }));
  const { code, exit, problems } = faultOf();
  expect([code, exit]).toEqual(["config-invalid", 1]);
  expect(problems.map(({ path, problem }) => [path, problem])).toEqual([
    ["archive", "is not a text"],
    ["by", "is empty"],
    ["port", "is no setting"],
  ]);
  expect(problems[0]?.fix).toContain("it may have archive, clickHousePassword, by");
});

test("says that it is no JSON, or no object, and repeats none of it", () => {
  write('{"clickHousePassword": "secret"');
  expect(faultOf().problems).toMatchObject([{ path: "config.json", problem: "is not JSON" }]);
  expect(JSON.stringify(faultOf().problems)).not.toContain("secret");
  write("[]");
  expect(faultOf()).toMatchObject({
    code: "config-invalid",
    problems: [{ path: "config.json", problem: "is not of the type object" }],
  });
});
