import { defineConfig } from "vitest/config";

/** Unit tests of the package in the working directory; a stray console message fails the test that made it. */
export default defineConfig({
  test: {
    include: [
      "src/**/*.test.{ts,tsx}",
      "app/**/*.test.{ts,tsx}",
      "components/**/*.test.{ts,tsx}",
      "{api,server}/**/*.test.ts",
      "*.test.ts",
    ],
    passWithNoTests: true,
    setupFiles: [new URL("fail-on-console.ts", import.meta.url).pathname],
    reporters: ["default", "json"],
    outputFile: { json: ".reports/tests.json" },
    // For what hangs, not for what is slow: every package is tested at once, also on two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
