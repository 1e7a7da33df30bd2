import { setTimeout as pause } from "node:timers/promises";

export interface WaitOptions {
  /** Milliseconds until it gives up; 10,000 unless told. */
  timeout?: number;
  /** Milliseconds between two looks; 10 unless told. */
  every?: number;
  /** What the error says; called when the time is over. */
  describe: () => string;
}

/** Asks again and again until the condition gives a value other than undefined or false. */
export async function waitUntil<T>(
  condition: () => T | undefined | false | Promise<T | undefined | false>,
  { timeout = 10_000, every = 10, describe }: WaitOptions,
): Promise<T> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== false) return value;
    if (performance.now() > deadline) throw new Error(`after ${timeout} ms: ${describe()}`);
    await pause(every);
  }
}
