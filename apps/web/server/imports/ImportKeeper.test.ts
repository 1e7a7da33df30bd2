import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { ImportKeeper } from "./ImportKeeper.ts";
import { type ImportJob, isOver } from "./ImportJob.ts";

function newKeeper() {
  const folder = mkdtempSync(join(tmpdir(), "harmel-imports-"));
  const keeper = new ImportKeeper({ folder });
  onTestFinished(async () => {
    await keeper.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const send = async (file: string, content: string, format = "auto"): Promise<ImportJob> => {
    const job = keeper.open({ file, size: content.length, format });
    writeFileSync(keeper.pathOf(job), content);
    await keeper.arrived(job);
    return job;
  };
  return { keeper, folder, send };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(10);
}

/** A row of our own in the layout of GDELT 1.0. */
function row(id: number): string {
  const fields = Array.from({ length: 58 }, () => "");
  const given = { 0: String(id), 1: "20240702", 5: "BLR", 7: "BLR", 15: "UKR", 17: "UKR" };
  Object.assign(fields, given, { 26: "112", 56: "20240702", 57: `https://example.org/${id}` });
  return `${fields.join("\t")}\n`;
}

test("files are imported one after the other, under the names their owner gave them", async () => {
  const { keeper, folder, send } = newKeeper();
  const first = await send("../../may.csv", `${row(1)}${row(2)}not a row\n`);
  const second = await send("--home", row(1));
  expect([first.state, second.state]).toEqual(["running", "waiting"]);
  await until(() => isOver(second));
  expect(first).toMatchObject({
    state: "done",
    report: { file: "../../may.csv", rows: 3, imported: 2, duplicates: 0, rejected: 1 },
  });
  expect(second).toMatchObject({
    state: "done",
    report: { duplicates: 1, duplicateOf: [{ file: "../../may.csv", rows: 1 }] },
  });
  expect(readFileSync(first.rejects ?? "", "utf8")).toContain('"raw":"not a row"');
  expect(readdirSync(join(folder, "uploads"))).toEqual([]);
  expect(keeper.jobs).toEqual([first, second]);
});

test("a table of somebody's own asks for its mapping, and is imported with the answer", async () => {
  const { keeper, send } = newKeeper();
  const table = "date,source,target,code\n2024-07-02,BLR,UKR,112\n2024-07-03,BLR,UKR,190\n";
  const job = await send("own.csv", table, "csv");
  expect(job).toMatchObject({ state: "asking", problem: { code: "mapping-missing" } });
  const mapping = JSON.parse(job.mapping ?? "");
  expect(mapping.columns).toMatchObject({ day: "date", source: "source", target: "target" });
  keeper.answer(job, { format: "csv", mapping: JSON.stringify({ ...mapping, dataSet: "mine" }) });
  await until(() => job.state !== "waiting" && job.state !== "running");
  expect(job).toMatchObject({ state: "done", report: { format: "csv", imported: 2 } });
  expect(() => keeper.answer(job, { format: "auto" })).toThrow("asks nothing");
});

test("what is no event data fails with the words of the table, and without a path", async () => {
  const { folder, send } = newKeeper();
  const wrong = await send("poem.txt", "once upon\na time\n");
  await until(() => isOver(wrong));
  expect(wrong).toMatchObject({ state: "failed", problem: { code: "format-unknown" } });
  expect(wrong.problem?.problem).toContain("poem.txt");
  expect(JSON.stringify(wrong.problem)).not.toContain(folder);
});

test("cancelling ends the process, and the next one runs; stopping leaves nothing", async () => {
  const { keeper, folder, send } = newKeeper();
  const large = Array.from({ length: 60_000 }, (_, index) => row(index)).join("");
  const first = await send("large.csv", `${large}not a row\n`);
  const second = await send("more.csv", `${large}not a row\n`);
  await until(() => first.progress?.step === "reading");
  keeper.cancel(first);
  await until(() => second.state === "running");
  expect(first).toMatchObject({ state: "cancelled" });
  await keeper.stop();
  expect(second).toMatchObject({ state: "cancelled" });
  expect(readdirSync(join(folder, "uploads"))).toEqual([]);
  expect(existsSync(join(folder, "archive", "files"))).toBe(false);
});
