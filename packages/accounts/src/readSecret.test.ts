import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";

test("threads that make the secret at the same time all get the same one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "harmel-secret-"));
  const code = `import { parentPort } from "node:worker_threads";
    const { readSecret } = await import(${JSON.stringify(new URL("readSecret.ts", import.meta.url).href)});
    parentPort.postMessage(readSecret(${JSON.stringify(folder)}));`;
  const start = () =>
    new Promise((resolve, reject) => {
      const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
      new Worker(url).once("message", resolve).once("error", reject);
    });
  const secrets = await Promise.all(Array.from({ length: 6 }, start));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toMatch(/^[\w-]{43}$/);
  expect(readdirSync(folder)).toEqual(["accounts.secret"]);
  rmSync(folder, { recursive: true });
});
