import { operations, placed } from "@harmel/operations";
import { expect, test } from "vitest";
import { api } from "./testing/api.ts";

test("the page names every place of the API, runs nothing and loads nothing", async () => {
  await using server = await api();
  const response = await server.ask("");
  const policy = response.headers.get("content-security-policy");
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+=*';/);
  const html = await response.text();
  for (const { http } of placed(operations)) {
    expect(html).toContain(`<h2>${http.method.toUpperCase()} ${http.path}</h2>`);
  }
  expect(html).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\//);
});
