import { copyCase, perform, readJournal, readRecord } from "@harmel/operations";
import type { Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import { expectAccessible } from "../../../support/browser/expectAccessible.ts";
import { expectNoSidewaysScroll } from "../../../support/browser/expectNoSidewaysScroll.ts";
import { type Dashboard, startDashboard } from "../../../support/web/startDashboard.ts";
import { test } from "../../../support/web/test.ts";

const id = "belarus-ukraine-2024-copy";
const signal = "0628-return-negotiated";
const edit = `/cases/${id}/signals/${signal}`;
const hostile = `<script>alert(1)</script>"><img src=x onerror=alert(2)> =cmd()|' \u202Egnitirw`;
let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard(
    { HARMEL_BY: "ann", HARMEL_NOW: "2026-11-22T10:00:00Z" },
    {
      prepare: (folder) =>
        perform(copyCase, { folder, by: "ann" }, { case: "belarus-ukraine-2024" }),
    },
  );
  return () => dashboard.stop();
});

const home = () => ({ folder: dashboard.home });
const stored = async (list: string, record: string) =>
  (await perform(readRecord, home(), { case: id, list, id: record })).record;
const lastChange = async () =>
  (await perform(readJournal, home(), { case: id, limit: 1 })).entries[0];
const save = (page: Page, name: string) => page.getByRole("button", { name }).click();

test("a signal is made without any script, with every problem said at once and nothing typed lost", async ({
  open,
}) => {
  const page = await open(`/cases/${id}/new-signal`, {
    url: dashboard.url,
    javaScriptEnabled: false,
  });
  await page.getByLabel("Title").fill("Minsk says something");
  await page.getByLabel("Summary").fill("one\ntwo");
  await page.getByRole("button", { name: "another item" }).click();
  expect(await page.getByLabel("Report", { exact: true }).count()).toBe(2);
  expect(await page.getByLabel("Title").inputValue()).toBe("Minsk says something");
  await save(page, "Add the signal");
  const problems = page.locator(".problem-summary").getByRole("listitem");
  expect(await problems.allTextContents()).toEqual([
    expect.stringMatching(/^kind is missing/),
    expect.stringMatching(/^when it began is missing/),
    expect.stringMatching(/^who did it has fewer entries than 1/),
    expect.stringMatching(/^evidence has fewer entries than 1/),
  ]);
  expect(await page.locator("#field-kind").getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByLabel("Summary").inputValue()).toBe("one\ntwo");
  await page.getByLabel("Kind").selectOption("protest-note");
  await page.locator("[name='occurred.from']").fill("2024-07-02");
  await page.getByLabel("Actor 1").selectOption("BLR");
  await page.getByLabel("Target 1").selectOption("UKR");
  await page.getByLabel("Report", { exact: true }).fill("BU24-041");
  await page.getByLabel("Credibility").selectOption("3");
  await page.getByLabel("Why, for the history").fill("because I can");
  await save(page, "Add the signal");
  await page.getByRole("heading", { level: 2, name: "Minsk says something" }).waitFor();
  expect(await stored("signals", "2024-07-02-minsk-says-something")).toEqual({
    id: "2024-07-02-minsk-says-something",
    title: "Minsk says something",
    summary: "one\ntwo",
    kind: "protest-note",
    occurred: { from: "2024-07-02" },
    initiators: ["BLR"],
    targets: [{ actor: "UKR", basis: "stated" }],
    evidence: [{ report: "BU24-041", stance: "asserts", credibility: 3 }],
    coding: { by: "ann", on: "2026-11-22" },
  });
  expect(await lastChange()).toMatchObject({ by: "ann", why: "because I can" });
});

test("two who change one signal each see both versions, and nothing is lost unseen", async ({
  open,
}) => {
  const options = { url: dashboard.url };
  const [one, other] = [await open(edit, options), await open(edit, options)];
  const before = await stored("signals", signal);
  await one.getByLabel("Title").fill("Theirs");
  await save(one, "Save the signal");
  await one.getByRole("heading", { level: 2, name: "Theirs" }).waitFor();
  await other.getByLabel("Title").fill("Mine");
  await save(other, "Save the signal");
  const rows = other.locator(".problem-summary").getByRole("row");
  expect(await rows.nth(1).allInnerTexts()).toEqual(["title\tTheirs\tMine"]);
  expect(await stored("signals", signal)).toMatchObject({ title: "Theirs" });
  await expectAccessible(other);
  await save(other, "Write mine over theirs");
  await other.getByRole("heading", { level: 2, name: "Mine" }).waitFor();
  expect(await stored("signals", signal)).toEqual({ ...before, title: "Mine" });
});

test("hostile text in every field is shown as text, in the form, the panel and the history", async ({
  open,
}) => {
  const page = await open(edit, { url: dashboard.url });
  for (const label of ["Title", "Summary", "Coder’s note", "Why, for the history"]) {
    await page.getByLabel(label).fill(hostile);
  }
  await page.getByLabel("Note", { exact: true }).first().fill(hostile);
  await save(page, "Save the signal");
  await page.getByRole("heading", { level: 2, name: hostile }).waitFor();
  await page.goto(edit);
  expect(await page.getByLabel("Title").inputValue()).toBe(hostile);
  await page.goto(`/cases/${id}/history?record=signals/${signal}`);
  expect(await page.locator(".history-why").first().textContent()).toBe(hostile);
  expect(await page.locator("img").count()).toBe(0);
  await page.goto(`/search?q=${encodeURIComponent("onerror")}`);
  expect(await page.locator("mark").first().textContent()).toBe("onerror");
  expect(await page.locator("img").count()).toBe(0);
});

test("a cell is rated in one's own name, on the day of the clock", async ({ open }) => {
  const page = await open(`/cases/${id}/explanations`, { url: dashboard.url });
  await page
    .getByRole("button", { name: /: why$/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Rate it yourself" }).click();
  await save(page, "Save the rating");
  expect(await page.locator(".problem-summary").textContent()).toContain("score");
  await page.getByRole("radio", { name: /^4 / }).check();
  await page.getByLabel("Why this score").fill("It fits");
  await save(page, "Save the rating");
  await page.getByRole("heading", { level: 1, name: "Explanations" }).waitFor();
  const after = JSON.stringify((await lastChange())?.after);
  expect(after).toContain('"rationale":"It fits"');
  expect(after).toContain('"rater":"ann","on":"2026-11-22"');
});

test("the forms are accessible and fit a phone", async ({ open }) => {
  for (const path of [edit, "/cases"]) {
    const page = await open(path, { url: dashboard.url, size: "phone" });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});
