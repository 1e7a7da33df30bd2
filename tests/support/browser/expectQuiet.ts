import { expect } from "vitest";
import type { PageWatch } from "./PageWatch.ts";

/** Fails where a page wrote to the console, threw, or asked another machine. */
export function expectQuiet(watch: PageWatch): void {
  expect(watch.messages, "no console message").toEqual([]);
  expect(watch.foreignRequests, "no request leaves the machine").toEqual([]);
}
