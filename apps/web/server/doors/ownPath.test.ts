import { expect, it } from "vitest";
import { ownPath } from "./ownPath.ts";

it.each(["/", "/cases/a-b?asOf=2024-07-14&q=%D0%B5", "/methods?x=/%2f"])("leads to %s", (path) => {
  expect(ownPath(path)).toBe(path);
});

it.each([
  undefined,
  "",
  "cases",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/..//evil.example",
  "/.//evil.example",
  "/%0d%0aSet-Cookie: a=b",
  "/\r\nSet-Cookie: a=b",
  "https://evil.example/",
  "javascript:alert(1)",
  "/sign-in?next=/sign-in",
  "/api/v1/cases",
  `/${"x".repeat(2_000)}`,
])("leads from %j to the first page", (text) => {
  expect(ownPath(text)).toBe("/");
});
