import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { examineStore, perform } from "@harmel/operations";
import { beforeAll, expect, test } from "vitest";
import { madeCasebook } from "../../../bench/support/madeCasebook.ts";
import { waitUntil } from "../../../support/waitUntil.ts";
import { type Dashboard, startDashboard } from "../../../support/web/startDashboard.ts";

let server: Dashboard;
beforeAll(async () => {
  server = await startDashboard();
  await send("POST", "/cases", JSON.stringify(madeCasebook(10)));
  return () => server.stop();
});

async function send(method: string, path: string, body?: string) {
  const answer = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: { "Content-Type": "application/json", "If-Match": '"1"' },
    ...(body !== undefined && { body }),
  });
  return { status: answer.status, text: await answer.text() };
}

const queries = [
  "'; DROP TABLE journal; --",
  "' OR '1'='1",
  '" OR title:* --',
  "signal* NEAR(a b)",
  "signal NOT made",
  "^signal",
  "{title body}: signal",
  '"',
  "(((",
  "-",
  "\u0000signal",
];

test("a question to the search is text, never a query", async () => {
  for (const query of queries) {
    const { status, text } = await send("GET", `/search?q=${encodeURIComponent(query)}`);
    expect([200, 400], query).toContain(status);
    expect(text).not.toMatch(/sqlite|syntax|fts5/i);
  }
});

test("an id is text, never a query or a path", async () => {
  for (const id of [...queries, "../made-10", "..", "/etc/passwd", "made-10' --", "MADE-10"]) {
    const part = encodeURIComponent(id);
    for (const path of [`/cases/${part}`, `/cases/made-10/records/places/${part}`]) {
      const { status, text } = await send("GET", path);
      // Two dots climb before the server sees them.
      const isClimbing = id === "..";
      if (!isClimbing) expect([400, 404], path).toContain(status);
      expect(text).not.toMatch(/root:|sqlite/i);
    }
    await send("DELETE", `/cases/${part}`);
  }
  expect(await send("GET", "/cases/made-10")).toMatchObject({ status: 200 });
  expect(await perform(examineStore, { folder: server.home }, {})).toMatchObject({ ok: true });
});

test("a body that nests deeper than recursion goes, or names a prototype, is refused as input", async () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  for (const [path, body] of [
    ["/cases", deep],
    ["/cases", `{"format":1,"title":${deep}}`],
    ["/cases/made-10/changes", `{"changes":[{"list":${deep},"id":"x","revision":1}]}`],
    [
      "/cases/made-10/changes",
      `{"changes":[{"list":"places","id":"x","revision":0,"record":${deep}}]}`,
    ],
    ["/cases/made-10/copy", '{"__proto__":{"id":"x"}}'],
    ["/cases/made-10/copy", '{"constructor":{"prototype":{"id":"x"}}}'],
  ] as const) {
    const { status } = await send("POST", path, body);
    expect(status, `${path} ${body.slice(0, 60)}`).toBeGreaterThanOrEqual(400);
    expect(status, `${path} ${body.slice(0, 60)}`).toBeLessThan(500);
  }
});

test("a file that unpacks without end is refused, and nothing of it stays", async () => {
  const imports = `${server.url}/api/v1/imports`;
  const answer = await fetch(`${imports}?name=${encodeURIComponent("../../bomb.csv.gz")}`, {
    method: "POST",
    body: gzipSync(Buffer.alloc(100_000_000)),
  });
  expect(answer.status).toBeLessThan(300);
  const told = async () => (await fetch(imports)).text();
  await waitUntil(async () => (await told()).includes("unpacks-too-large"), {
    describe: () => "the file is not refused",
  });
  expect(await readdir(join(server.home, "uploads"))).toEqual([]);
});
