import {
  copyCase,
  createCase,
  openCase,
  perform,
  readRecord,
  removeCase,
} from "@harmel/operations";
import type { Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import { expectAccessible } from "../../../support/browser/expectAccessible.ts";
import { type SharedServer, startShared } from "../../../support/web/sharedServer.ts";
import { test } from "../../../support/web/test.ts";

const original = "belarus-ukraine-2024";
const id = `${original}-copy`;
const signal = "0628-return-negotiated";
let server: SharedServer;

beforeAll(async () => {
  server = await startShared();
  const home = { folder: server.home, by: "boss" };
  await perform(copyCase, home, { case: original });
  const casebook = await perform(openCase, home, { case: original });
  await perform(createCase, home, { casebook: { ...casebook, id: "binned", title: "Binned" } });
  await perform(removeCase, home, { case: "binned" });
  return () => server.stop();
});

/** What the browser of somebody who signed in sends. */
const as = async (name: string) => ({
  url: server.url,
  extraHTTPHeaders: { Authorization: `Bearer ${(await server.token(name)).secret}` },
});
const titleNow = async () => {
  const home = { folder: server.home };
  const { record } = await perform(readRecord, home, { case: id, list: "signals", id: signal });
  return record["title"];
};
/** Sends a form as somebody whose page shows none. */
const attempt = async (name: string, path: string) => {
  const answer = await fetch(server.url + path, {
    method: "POST",
    headers: { Cookie: await server.cookieOf(name), Origin: server.url },
    body: new URLSearchParams({ revision: "1", read: "{}", do: "save" }),
  });
  await answer.arrayBuffer();
  return answer.status;
};
const save = (page: Page, name: string) => page.getByRole("button", { name }).click();

test("a change is read in words, looked at as it stood, and taken back once only", async ({
  open,
}) => {
  const page = await open(`/cases/${id}/signals/${signal}`, await as("ann"));
  const before = await page.getByLabel("Title").inputValue();
  await page.getByLabel("Title").fill("Changed by ann");
  await page.getByLabel("Credibility").first().selectOption("5");
  await page.getByLabel("Why, for the history").fill("read it again");
  await save(page, "Save the signal");
  await page.getByRole("link", { name: "All its changes" }).click();
  await page.getByRole("heading", { level: 1, name: "History of one record" }).waitFor();
  const change = page.locator(".history-write").first();
  expect(await change.getByRole("row").allInnerTexts()).toEqual([
    "Field\tBefore\tAfter",
    "evidence 1, credibility\t2, probably true\t5, improbable",
    `title\t${before}\tChanged by ann`,
  ]);
  await expectAccessible(page);
  await change.getByRole("link", { name: "Take it back" }).click();
  await save(page, "Take it back");
  await page.getByText("Takes back change").waitFor();
  expect(await titleNow()).toBe(before);
  await page.getByRole("link", { name: "The case as it stood then" }).nth(1).click();
  await page.getByText("The case as it stood", { exact: true }).waitFor();
  expect(await page.getByText("Changed by ann").count()).toBeGreaterThan(0);
  const link = page.getByRole("link", { name: "This state as JSON" });
  const address = new URL((await link.getAttribute("href")) ?? "", server.url);
  const then = await fetch(address, { headers: (await as("rita")).extraHTTPHeaders });
  expect(then.headers.get("content-disposition")).toContain("attachment");
  expect(await then.text()).toContain('"Changed by ann"');
});

test("what was built on by others is not taken back, and the page says why", async ({ open }) => {
  const boss = await open(`/cases/${id}/signals/${signal}`, await as("boss"));
  await boss.getByLabel("Title").fill("First");
  await save(boss, "Save the signal");
  const undo = boss.locator(".history-write");
  await boss.goto(`/cases/${id}/history`);
  const href = await undo.first().getByRole("link", { name: "Take it back" }).getAttribute("href");
  await boss.goto(`/cases/${id}/signals/${signal}`);
  await boss.getByLabel("Title").fill("Second");
  await save(boss, "Save the signal");
  await boss.getByRole("heading", { level: 2, name: "Second" }).waitFor();
  await boss.goto(href ?? "");
  await save(boss, "Take it back");
  expect(await boss.locator(".problem-summary").textContent()).toContain(
    "changed this again since",
  );
  expect(await titleNow()).toBe("Second");
});

test("a reader sees no form and is refused when trying; a coder makes no cases", async ({
  open,
}) => {
  const page = await open(`/cases/${id}?signal=${signal}`, await as("rita"));
  expect(await page.getByRole("link", { name: "Edit this signal" }).count()).toBe(0);
  await page.goto(`/cases/${id}/signals/${signal}`);
  expect(await page.locator("form[method=post]").count()).toBe(0);
  expect(await attempt("rita", `/cases/${id}/signals/${signal}`)).toBe(403);
  expect(await attempt("rita", `/cases/${id}/signals/${signal}/remove`)).toBe(403);
  expect(await attempt("rita", `/cases/${id}/rating`)).toBe(403);
  expect(await attempt("ann", `/cases/${original}/copy`)).toBe(403);
  expect(await attempt("ann", "/cases/binned/recover")).toBe(403);
  expect(await attempt("ann", `/cases/${id}`)).toBe(405);
});

test("a case is taken out of the bin, copied, brought as a file and merged", async ({ open }) => {
  const page = await open("/cases", await as("boss"));
  await page.getByRole("button", { name: /Binned/ }).click();
  await page.getByRole("heading", { level: 1, name: "Binned" }).waitFor();
  await page.goto(`/cases/${original}`);
  await save(page, "Make a copy to edit");
  await page.getByText("A copy of").waitFor();
  const home = { folder: server.home };
  const casebook = await perform(openCase, home, { case: "binned" });
  const file = (changes: object) => ({
    name: "case.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...casebook, ...changes })),
  });
  await page.goto("/new-case");
  await page.getByLabel("Casebook file").setInputFiles(file({ title: "" }));
  await save(page, "Keep it here");
  expect(await page.locator(".problem-summary").textContent()).toContain("title is empty");
  await page.getByLabel("Casebook file").setInputFiles(file({ id: "brought" }));
  await save(page, "Keep it here");
  await page.getByText("Kept here.").waitFor();
  await page.goto("/cases/binned/merge");
  const coder = { id: "zoe", name: "Zoe" };
  await page
    .getByLabel("Casebook file")
    .setInputFiles(file({ coders: [...casebook.coders, coder] }));
  await save(page, "Show what would change");
  await page.getByRole("button", { name: "Merge it" }).waitFor();
  expect(await page.locator(".history-entry").allInnerTexts()).toEqual(["Coder Zoe added"]);
  await save(page, "Merge it");
  await page.getByRole("heading", { level: 1, name: "History" }).waitFor();
  expect((await perform(openCase, home, { case: "binned" })).coders).toContainEqual(coder);
});
