import { expect, it } from "vitest";
import { readSettings } from "./Settings.ts";

it("is this machine's own without options", () => {
  expect(readSettings([], { HARMEL_HOME: "/data" })).toMatchObject({
    host: "127.0.0.1",
    port: 3000,
    isShared: false,
    home: { folder: "/data" },
  });
});

it.each([
  [["--host", "127.0.0.1"]],
  [["--host", "192.0.2.1"]],
  [["--host=::", "--public-url", "https://harmel.example"]],
  [["--public-url=https://harmel.example"]],
])("is shared with %j: everybody signs in, also from this machine", (given) => {
  expect(readSettings(given, {}).isShared).toBe(true);
});

it("takes a port and a home before those of the environment", () => {
  const given = ["--port", "8080", "--home", "/other"];
  expect(readSettings(given, { PORT: "9", HARMEL_HOME: "/data" })).toMatchObject({
    port: 8080,
    home: { folder: "/other" },
  });
});

it.each([
  [["--host", "0.0.0.0"], "say how the server is called from outside"],
  [["--port", "0"], "--port must be a number from 1 to 65535, not 0"],
  [["--hots", "x"], "what there is: --host ADDRESS"],
  [["--public-url", "harmel.example"], "--public-url is a scheme and a host"],
  [["--public-url", "https://harmel.example/path"], "--public-url is a scheme and a host"],
  [["--public-url", "ftp://harmel.example"], "--public-url is a scheme and a host"],
])("does not start with %j", (given, message) => {
  expect(() => readSettings(given, {})).toThrow(message);
});
