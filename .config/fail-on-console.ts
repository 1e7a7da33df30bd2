import { afterEach, beforeEach, vi } from "vitest";

const stray: string[] = [];

beforeEach(() => {
  stray.length = 0;
  for (const method of ["warn", "error"] as const) {
    vi.spyOn(console, method).mockImplementation((...message) => {
      stray.push(`console.${method}: ${message.join(" ")}`);
    });
  }
});

afterEach(() => {
  if (stray.length > 0) throw new Error(`the test wrote to the console:\n${stray.join("\n")}`);
});
