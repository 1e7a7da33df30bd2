import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { createCase, perform } from "@harmel/operations";
import { beforeAll, describe, expect, test } from "vitest";
import { hostileEverywhere } from "../../../support/casebook/hostileEverywhere.ts";
import { fillArchive } from "../../../support/events/madeArchive.ts";
import { webFolder } from "../../../support/paths.ts";
import { waitUntil } from "../../../support/waitUntil.ts";
import { type Dashboard, startDashboard } from "../../../support/web/startDashboard.ts";

const script = encodeURIComponent('"><script>alert(5)</script>');
const { casebook, fields } = hostileEverywhere();
const signal = casebook.signals[0]?.id ?? "";
const question = casebook.turns[0]?.questions[0];
const cell = `question=${question?.id}&explanation=${question?.explanations[0]?.id}&item=${signal}`;

/** What stands for the changing parts of an address, by the folder of the page. */
const parts: Readonly<Record<string, string>> = {
  "[id]": "hostile",
  "[record]": signal,
  "[number]": "1",
  "[a]": "GRC",
  "[b]": "TUR",
};

/** Every page there is, so that a new one is looked at as well. */
const pages = globSync("**/page.tsx", { cwd: join(webFolder, "app") })
  .map((file) => dirname(file).replaceAll(/\[\w+\]/g, (part) => parts[part] ?? part))
  .toSorted();

let server: Dashboard;
beforeAll(async () => {
  server = await startDashboard(
    {},
    {
      prepare: async (folder) => {
        await fillArchive(folder);
        await perform(createCase, { folder }, { casebook, why: casebook.title });
      },
    },
  );
  return () => server.stop();
});

test("hostile words stand in the fields of every list that has words", () => {
  const lists = new Set(fields.map((field) => field.split(".")[0]));
  expect(lists.size).toBeGreaterThan(15);
  expect(fields.length).toBeGreaterThan(50);
});

describe("stored and reflected script stays text on", () => {
  test.each(pages)("/%s", async (page) => {
    const path = page === "." ? "/" : `/${page}`;
    const query = `${cell}&signal=${signal}&q=cmd&asOf=${script}&problem=${script}&next=${script}&view=${script}`;
    for (const asked of [path, `${path}?${query}`]) {
      const answer = await fetch(server.url + asked);
      const html = await answer.text();
      // A rating has no page without its cell.
      const isNone = page.endsWith("/rating") && asked === path;
      expect(answer.status, asked).toBe(isNone ? 404 : 200);
      expect(html).not.toMatch(/<script>alert|<img src=x|<[^>]*" onclick="alert/);
      // Only where one signs in: here nobody does.
      if (page !== "sign-in") expect(html).toMatch(/<script nonce="/);
    }
  });
});

test("nothing that is sent is a page of others, a formula or an escape sequence", async () => {
  const api = `${server.url}/api/v1`;
  const textOf = async (path: string) => (await fetch(api + path)).text();
  const html = await textOf("/cases/hostile/brief?format=html");
  expect(html).toContain("&lt;script&gt;");
  expect(html).not.toMatch(/<script|<img|<[^>]*" onclick="alert/);
  const markdown = await textOf("/cases/hostile/brief?format=md");
  expect(markdown).not.toMatch(/[^\\]<(?:script|img)|[^\\]\]\(javascript|^=/m);
  const { files } = JSON.parse(await textOf("/cases/hostile/export?format=csv"));
  expect(files.length).toBeGreaterThan(2);
  for (const { text } of files) expect(text).not.toMatch(/(?:^|,)"?[=+\-@\t]/m);
  for (const path of ["/cases", "/search?q=cmd", "/cases/hostile/journal", "/cases/hostile"]) {
    const answer = await fetch(api + path);
    expect(answer.headers.get("content-type"), path).toBe("application/json");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("the log holds what was asked for with escapes", async () => {
  await fetch(`${server.url}/nowhere/%1B%5D0%3Bowned%07%E2%80%AE`);
  await waitUntil(() => server.output().includes('"path":"/nowhere/%1B'), {
    describe: () => "the log does not tell of the request",
  });
  expect(server.output()).not.toMatch(/(?!\n)[\p{Cc}\u202E]|<script/u);
});
