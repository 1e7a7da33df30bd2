import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { api } from "./testing/api.ts";

const original = "/cases/belarus-ukraine-2024";

test("cases are made, copied, listed, put into the bin and taken out again", async () => {
  await using server = await api();
  const casebook = { ...(await server.read(`${original}/casebook`)), id: "mine" };
  const made = await server.ask("/cases", { method: "POST", body: casebook });
  expect([made.status, made.headers.get("location")]).toEqual([201, "/api/v1/cases/mine"]);
  const copy = await server.ask("/cases/mine/copy", { method: "POST", body: { id: "other" } });
  expect(await copy.json()).toMatchObject({ case: "other", copied: { id: "mine" } });
  await server.ask("/cases/mine", { method: "DELETE" });
  const gone = await server.ask("/cases/mine");
  expect([gone.status, (await gone.json()).code]).toEqual([410, "case-removed"]);
  await server.ask("/cases/mine/recover", { method: "POST", body: {} });
  const ids = (await server.read("/cases")).map(({ id }: { id: string }) => id);
  expect(ids).toEqual(["belarus-ukraine-2024", "greece-turkey-1996", "mine", "other"]);
});

test("a record is changed with the revision that was read, and with no other", async () => {
  await using server = await api();
  await server.ask(`${original}/copy`, { method: "POST", body: { id: "mine" } });
  const head = "/cases/mine/records/head/head";
  const got = await server.ask(head);
  expect(got.headers.get("etag")).toBe('"1"');
  const { record } = await got.json();
  const put = (title: string, headers: Record<string, string>) =>
    server.ask(head, { method: "PUT", headers, body: { ...record, title } });
  const blind = await put("Mine", {});
  expect([blind.status, (await blind.json()).code]).toEqual([428, "revision-missing"]);
  const done = await put("Hers", { "If-Match": '"1"' });
  expect([done.status, done.headers.get("etag")]).toEqual([200, '"2"']);
  const stale = await put("Mine", { "If-Match": '"1"' });
  expect([stale.status, stale.headers.get("content-type")]).toEqual([
    412,
    "application/problem+json",
  ]);
  expect(await stale.json()).toMatchObject({
    code: "conflict",
    conflicts: [
      {
        read: 1,
        revision: 2,
        fields: ["title"],
        theirs: { title: "Hers" },
        yours: { title: "Mine" },
      },
    ],
  });
  const changes = [{ list: "head", id: "head", revision: 1, record: { ...record, title: "Mine" } }];
  const many = await server.ask("/cases/mine/changes", { method: "POST", body: { changes } });
  expect([many.status, (await many.json()).conflicts.length]).toEqual([409, 1]);
});

test("a new record says so, a removed one is gone, and the journal has both", async () => {
  await using server = await api();
  await server.ask(`${original}/copy`, { method: "POST", body: { id: "mine" } });
  const place = "/cases/mine/records/places/somewhere";
  const body = { id: "somewhere", name: "Somewhere" };
  const made = await server.ask(place, {
    method: "PUT",
    headers: { "If-None-Match": "*" },
    body,
  });
  expect(await made.json()).toMatchObject({ list: "places", id: "somewhere", revision: 1 });
  const why = "?why=never%20there";
  await server.ask(`${place}${why}`, { method: "DELETE", headers: { "If-Match": '"1"' } });
  expect((await server.ask(place)).status).toBe(404);
  const { entries, next } = await server.read("/cases/mine/journal?limit=2");
  expect(entries).toMatchObject([
    { by: "Ada", id: "somewhere", before: body, after: null, why: "never there" },
    { by: "Ada", id: "somewhere", before: null, after: body },
  ]);
  expect(next).toBe(entries[1].number);
  const undo = { write: entries[0].write };
  await server.ask("/cases/mine/undo", { method: "POST", body: undo });
  expect((await server.read(place)).record).toEqual(body);
});

test("lists come a page at a time, whole and without a record twice", async () => {
  await using server = await api();
  const ids: string[] = [];
  let cursor = "";
  do {
    const page = await server.read(`${original}/signals?limit=20${cursor}`);
    ids.push(...page.records.map(({ id }: { id: string }) => id));
    expect(page.records.length).toBeLessThanOrEqual(20);
    cursor = page.next === undefined ? "" : `&cursor=${page.next}`;
    if (page.next === undefined) expect(ids.length).toBe(page.total);
  } while (cursor !== "");
  expect(new Set(ids).size).toBe(ids.length);
  const found = await server.read(`${original}/records/actors?q=lukashenka`);
  expect(found.total).toBeLessThan((await server.read(`${original}/records/actors`)).total);
});

test("an analysis keeps its bytes and its ETag until the case changes", async () => {
  await using server = await api();
  await server.ask(`${original}/copy`, { method: "POST", body: { id: "mine" } });
  const first = await server.ask("/cases/mine/analysis?asOf=2024-07-14");
  const etag = first.headers.get("etag") ?? "";
  expect(await first.json()).toMatchObject({ casebook: { id: "mine" }, asOf: "2024-07-14" });
  const ask = () =>
    server.ask("/cases/mine/analysis?asOf=2024-07-14", { headers: { "If-None-Match": etag } });
  const same = await ask();
  expect([same.status, await same.text()]).toEqual([304, ""]);
  const head = await server.read("/cases/mine/records/head/head");
  await server.ask("/cases/mine/records/head/head", {
    method: "PUT",
    headers: { "If-Match": '"1"' },
    body: { ...head.record, title: "Renamed" },
  });
  expect((await ask()).status).toBe(200);
});

test("what is kept comes packed for who takes that, under an ETag of its own", async () => {
  await using server = await api();
  const path = `${original}/export`;
  const plain = await server.ask(path);
  const packed = await server.ask(path, { headers: { "Accept-Encoding": "br, gzip" } });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(gunzipSync(await packed.bytes()).toString()).toBe(await plain.text());
  const etag = packed.headers.get("etag") ?? "";
  expect(etag).not.toBe(plain.headers.get("etag"));
  const again = { "Accept-Encoding": "gzip", "If-None-Match": `"x", W/${etag}` };
  expect((await server.ask(path, { headers: again })).status).toBe(304);
  const refused = await server.ask(path, { headers: { "Accept-Encoding": "gzip;q=0" } });
  expect(refused.headers.get("content-encoding")).toBeNull();
});

test("HEAD is answered wherever GET is", async () => {
  await using server = await api();
  const [head, get] = [await server.ask("/cases", { method: "HEAD" }), await server.ask("/cases")];
  expect([...head.headers]).toEqual([...get.headers]);
});

test("a brief is text for who reads it and a document for who asks for JSON", async () => {
  await using server = await api();
  const text = await server.ask(`${original}/brief`);
  expect(text.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  expect(await text.text()).toMatch(/^# /);
  const document = await server.read(`${original}/brief`, {
    headers: { Accept: "application/json" },
  });
  expect(document).toMatchObject({ format: "md", text: expect.any(String) });
});

test.each([
  ["/nothing", {}, 404, "route-unknown"],
  ["/cases/none", {}, 404, "case-missing"],
  ["/cases/none/analysis", {}, 404, "case-unknown"],
  ["/cases/%2e%2e%2fpackage.json/analysis", {}, 403, "files-closed"],
  ["/cases/..%2F..%2Fetc%2Fpasswd", {}, 404, "case-missing"],
  ["/cases/%ff/analysis", {}, 400, "input-invalid"],
  ["/cases", { method: "PATCH" }, 405, "method-wrong"],
  [`${original}/analysis?asOf=2024-06-31`, {}, 400, "input-invalid"],
  [`${original}/analysis?asof=2024-06-30`, {}, 400, "input-invalid"],
  [`${original}/analysis?asOf=2024-06-30&asOf=2024-06-29`, {}, 400, "input-invalid"],
  [`${original}/records/nothing`, {}, 400, "input-invalid"],
  [`${original}`, { method: "DELETE" }, 409, "case-bundled"],
  ["/cases", { method: "POST", body: "{" }, 422, "file-not-json"],
  ["/cases", { method: "POST", body: "[]" }, 400, "input-invalid"],
  ["/cases", { method: "POST", body: { id: "x" } }, 422, "casebook-invalid"],
  [
    "/cases",
    { method: "POST", body: "{}", headers: { "Content-Type": "text/plain" } },
    415,
    "body-of-other-kind",
  ],
  [
    "/cases",
    { method: "POST", body: "{}", headers: { "Content-Length": "99999999" } },
    413,
    "body-too-large",
  ],
  [`${original}/copy`, { method: "POST", body: '{"__proto__": {}}' }, 400, "input-invalid"],
  [`${original}/copy`, { method: "POST", body: {}, as: "coder" }, 403, "role-too-low"],
  ["/doctor", { as: "editor" }, 403, "role-too-low"],
] as const)("%s %j is answered with %i and %s", async (path, asked, status, code) => {
  await using server = await api();
  const response = await server.ask(path, asked);
  const problem = await response.json();
  expect([response.status, problem.code]).toEqual([status, code]);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(problem).toMatchObject({ status, type: `/api/v1#${code}`, title: expect.any(String) });
  expect(problem.problems[0]).toMatchObject({
    problem: expect.any(String),
    fix: expect.any(String),
  });
  expect(JSON.stringify(problem)).not.toContain(server.folder);
  if (status === 405) expect(response.headers.get("allow")).toBe("GET, POST, HEAD");
});
