import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { memoryOf } from "../../../support/web/memoryOf.ts";
import { startShared } from "../../../support/web/sharedServer.ts";

test("300 guesses cost thirty hashes, no memory, and others are answered meanwhile", async () => {
  await using server = await startShared();
  const outcomes: Record<string, number> = {};
  // One row of numbers, which all who guess draw from.
  const numbers = Array.from({ length: 300 }).keys();
  const guess = async (): Promise<void> => {
    for (const number of numbers) {
      const form = { name: `user${number % 100}`, password: `a guess, number ${number}` };
      const to = (await server.signIn(form)).headers.get("location") ?? "";
      const outcome = new URL(to, server.url).searchParams.get("problem") ?? "in";
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  };
  const over = new AbortController();
  let answered = 0;
  const look = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await fetch(`${server.url}/healthz`);
      answered += 1;
      await pause(5);
    }
  };
  const before = memoryOf(server.pid);
  const looking = look();
  await Promise.all(Array.from({ length: 20 }, guess));
  over.abort();
  await looking;
  expect(outcomes).toEqual({ wrong: 30, later: 270 });
  // Hashing on the main thread would keep everybody waiting for all thirty.
  expect(answered).toBeGreaterThan(30);
  expect(memoryOf(server.pid)).toBeLessThan(before + 200);
});
