import { appendFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import { writeGdeltLike } from "../../bench/events/support/writeGdeltLike.ts";
import { writeKeds } from "../../support/events/writeKeds.ts";
import { expectAccessible } from "../../support/browser/expectAccessible.ts";
import { expectNoSidewaysScroll } from "../../support/browser/expectNoSidewaysScroll.ts";
import { sizes } from "../../support/browser/sizes.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { type Dashboard, startDashboard } from "../../support/web/startDashboard.ts";
import { test } from "../../support/web/test.ts";
import { waitUntil } from "../../support/waitUntil.ts";

const hostile = `"><img src=x onerror=alert(1)> =cmd()|' \u202Egpj.csv`;
let dashboard: Dashboard;
let folder: string;

/** Rows as GDELT writes them, and two that are none: the file is then read row by row. */
async function madeFile(name: string, rows: number): Promise<string> {
  const path = join(folder, name);
  await writeGdeltLike(path, { rows, days: 20, seed: rows });
  await appendFile(path, "cut off\n=HYPERLINK()\t<b>not a row</b>\n");
  return path;
}

beforeAll(async () => {
  const { path, remove } = await temporaryFolder("uploads");
  folder = path;
  dashboard = await startDashboard();
  return async () => {
    await dashboard.stop();
    await remove();
  };
});

const describe = () => "broken.csv is not as expected";
const card = (page: Page, name: string) => page.locator(".import-card", { hasText: name });
const choose = (page: Page, files: Parameters<Page["setInputFiles"]>[1]) =>
  page.locator("input[type=file]").first().setInputFiles(files);
/** Drops files and folders of this machine, as a person does with the mouse. */
async function drop(page: Page, files: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { x, y } = (await page.locator(".drop-zone").boundingBox()) ?? { x: 0, y: 0 };
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: x + 20, y: y + 20, data });
  }
}
const text = (name: string, content: string) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(content),
});

test("a chosen file is imported, its rows add up, and the rejected ones are there to download", async ({
  open,
}) => {
  const page = await open("/import", { url: dashboard.url });
  await choose(page, await madeFile("may.csv", 3000));
  const report = card(page, "may.csv").locator(".import-report");
  await report.waitFor();
  const figures = await report.locator("dd").allTextContents();
  const [rows = 0, ...parts] = figures.map((figure) => Number(figure.replaceAll(/\D/g, "")));
  expect({ rows, sum: parts.reduce((sum, part) => sum + part, 0), rejected: parts.at(-1) }).toEqual(
    {
      rows: 3002,
      sum: 3002,
      rejected: 2,
    },
  );
  const link = report.getByRole("link", { name: "2 rejected rows" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const saved = join(folder, "saved.jsonl");
  await download.saveAs(saved);
  const lines = (await readFile(saved, "utf8")).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { file: "may.csv", line: 3001, raw: "cut off" },
    { file: "may.csv", line: 3002, raw: "=HYPERLINK()\t<b>not a row</b>" },
  ]);
  const answer = await fetch(new URL((await link.getAttribute("href")) ?? "", dashboard.url));
  expect(answer.headers.get("content-type")).toContain("text/plain");
  expect(answer.headers.get("content-disposition")).toContain("attachment");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  await expectAccessible(page);
});

test("a large file goes on while the page is left, shows how fast it is, and can be cancelled", async ({
  open,
}) => {
  const [large, after] = [join(folder, "large.csv"), join(folder, "after.csv")];
  await writeKeds(large, 1_000_000);
  await writeKeds(after, 1000);
  const page = await open("/import", { url: dashboard.url });
  await page.getByLabel("Format").selectOption("keds-cameo");
  await drop(page, [large, after]);
  await card(page, "large.csv")
    .getByText(/rows a second/)
    .waitFor({ timeout: 20_000 });
  // Held where it is, so that it is not done before this test is.
  const words = await readFile(join(dashboard.home, "archive", "importing.json"), "utf8");
  const { process: child } = JSON.parse(words);
  process.kill(child, "SIGSTOP");
  await page.reload();
  await card(page, "large.csv")
    .getByText(/rows a second/)
    .waitFor();
  await card(page, "after.csv").getByText("Waits for the import before it").waitFor();
  const second = await open("/import", { url: dashboard.url });
  await card(second, "large.csv").getByRole("button", { name: "Cancel large.csv" }).click();
  process.kill(child, "SIGCONT");
  await card(page, "large.csv").getByText("Cancelled: nothing of it was kept").waitFor();
  await card(page, "after.csv").locator(".import-report").waitFor();
  expect(await readdir(join(dashboard.home, "uploads"))).toEqual([]);
});

test("names and words of others stay text", async ({ open }) => {
  const page = await open("/import", { url: dashboard.url });
  await choose(page, text(hostile, "once upon a time\n"));
  const found = card(page, "onerror");
  await found.getByText("Not imported").waitFor();
  expect(await found.getByRole("heading").textContent()).toBe(hostile.replace("\u202E", "\uFFFD"));
  expect(await page.locator(".import-card img").count()).toBe(0);
  await found.getByText("this is no format of event data that is known here").waitFor();
  await page.setViewportSize(sizes.phone);
  await expectNoSidewaysScroll(page);
  await found.getByRole("button", { name: /^Remove/ }).click();
  await found.waitFor({ state: "detached" });
});

test("an empty file says so, and a folder that is dropped says what to do", async ({ open }) => {
  const page = await open("/import", { url: dashboard.url });
  await choose(page, text("empty.csv", ""));
  await card(page, "empty.csv").getByText("the file holds nothing").waitFor();
  const dropped = join(folder, "a folder");
  await mkdir(dropped);
  await writeFile(join(folder, "dropped.csv"), "nothing of ours\n");
  await drop(page, [dropped, join(folder, "dropped.csv")]);
  await page.getByText("a folder is a folder: open it and choose the files inside").waitFor();
  await card(page, "dropped.csv").getByText("Not imported").waitFor();
});

test("a table of one's own asks for its mapping, and is imported with the answer", async ({
  open,
}) => {
  const page = await open("/import", { url: dashboard.url });
  const rows = "date,from state,to state,what\n2024-07-02,BLR,UKR,112\n2024-07-03,BLR,UKR,190\n";
  await choose(page, text("own.csv", rows));
  const mapping = card(page, "own.csv").getByLabel(/^Its mapping/);
  expect(await mapping.inputValue()).toContain('"source": "from state"');
  await expectAccessible(page);
  await mapping.fill((await mapping.inputValue()).replace('"?"', '"none of these"'));
  await card(page, "own.csv").getByRole("button", { name: "Import", exact: true }).click();
  await card(page, "own.csv")
    .getByText(/^no row can be read as csv/)
    .waitFor();
  await mapping.fill((await mapping.inputValue()).replace('"none of these"', '"what"'));
  await card(page, "own.csv").getByRole("button", { name: "Import", exact: true }).click();
  await card(page, "own.csv").getByText("Imported", { exact: true }).waitFor();
});

test("what breaks off leaves nothing, and a wrong address is said so", async () => {
  const address = `${dashboard.url}/api/v1/imports`;
  const headers = { Origin: dashboard.url };
  const ending = new AbortController();
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new Uint8Array(100_000));
    },
  });
  const asked = { method: "POST", headers, body, duplex: "half", signal: ending.signal } as const;
  const sent = fetch(`${address}?name=broken.csv`, asked).catch(() => "ended");
  const broken = async () => {
    const { imports } = await (await fetch(address)).json();
    return imports.find(({ file }: { file: string }) => file === "broken.csv");
  };
  await waitUntil(async () => (await broken())?.received > 0, { describe });
  ending.abort();
  expect(await sent).toBe("ended");
  await waitUntil(async () => (await broken())?.state === "failed", { describe });
  expect((await broken()).problem).toMatchObject({ code: "upload-cut-off" });
  expect(await readdir(join(dashboard.home, "uploads"))).toEqual([]);
  const unknown = await fetch(`${address}/..%2f..%2fetc/rejects`);
  expect([unknown.status, (await unknown.json()).code]).toEqual([404, "import-unknown"]);
  const wrong = await fetch(`${address}?format=gdelt3`, { method: "POST", headers, body: "x" });
  expect([wrong.status, (await wrong.json()).code]).toEqual([400, "input-invalid"]);
});
