import { afterAll, beforeAll, expect } from "vitest";
import { expectAccessible } from "../../support/browser/expectAccessible.ts";
import { expectNoSidewaysScroll } from "../../support/browser/expectNoSidewaysScroll.ts";
import { password, type SharedServer, startShared } from "../../support/web/sharedServer.ts";
import { test } from "../../support/web/test.ts";

let server: SharedServer;

beforeAll(async () => {
  server = await startShared(["--host", "127.0.0.1"]);
});

afterAll(() => server.stop());

test("one signs in without script, is led on to where one wanted, and signs out", async ({
  open,
}) => {
  const page = await open("/methods?from=link", { url: server.url, javaScriptEnabled: false });
  expect(await page.title()).toContain("Sign in");
  await page.getByLabel("Name").fill("ann");
  await page.getByLabel("Password").fill("not this one at all");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("alert").getByText("Name or password is wrong.").waitFor();
  await page.getByLabel("Name").fill("Ann");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("ann, coder").waitFor();
  expect(page.url()).toBe(`${server.url}/methods?from=link`);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("Password").waitFor();
  await page.goto("/cases");
  expect(new URL(page.url()).pathname).toBe("/sign-in");
});

test("the sign-in page is accessible, on a telephone, too", async ({ open }) => {
  for (const size of ["wide", "phone"] as const) {
    const page = await open("/sign-in?problem=wrong", { url: server.url, size });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});
