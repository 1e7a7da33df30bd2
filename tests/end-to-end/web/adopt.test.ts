import { afterAll, beforeAll, expect } from "vitest";
import { fillArchive } from "../../support/events/madeArchive.ts";
import { type Dashboard, startDashboard } from "../../support/web/startDashboard.ts";
import { test } from "../../support/web/test.ts";

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard();
  await fillArchive(dashboard.home);
});
afterAll(() => dashboard.stop());

const title = /^Greece and Turkey from 28 January 1996, from event data/;

test("an episode is adopted into a casebook with a button, and the button leads there again", async ({
  open,
}) => {
  const page = await open("/dyads/GRC/TUR", { url: dashboard.url, javaScriptEnabled: false });
  const button = page.getByRole("button", { name: "Adopt into a casebook (episode 1)" });
  await button.click();
  await page.waitForURL(/\/cases\/grc-tur-1996-01-28$/);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.goto(`${dashboard.url}/cases`);
  await page.getByRole("link", { name: title }).waitFor();
  await page.goto(`${dashboard.url}/dyads/GRC/TUR`);
  await button.click();
  await page.waitForURL(/\/cases\/grc-tur-1996-01-28$/);
});

test("a form that names no episode is answered with what is wrong, and nothing is made", async ({
  url,
}) => {
  const send = (body: string) =>
    fetch(`${url}/adoptions`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: url },
      body,
      redirect: "manual",
    });
  const none = await send("a=GRC&b=TUR&onset=1996-01-28");
  expect(none.status).toBe(404);
  expect(await none.text()).toContain("the archive shows no episode of Greece and Turkey");
  expect((await send("a=GRC&b=TUR&onset=soon")).status).toBe(400);
  expect((await fetch(`${url}/adoptions`)).status).toBe(405);
  const foreign = await fetch(`${url}/adoptions`, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      Origin: "https://example.org",
    },
    body: "a=GRC&b=TUR",
  });
  expect(foreign.status).toBe(403);
});
