import { defineConfig } from "vitest/config";

/** What takes too long, or fetches too much, for every run of the tests: `pnpm proof`. */
export default defineConfig({
  test: {
    include: ["**/*.proof.ts"],
    globalSetup: "packaging/support/setup.ts",
    reporters: ["default", "json"],
    outputFile: { json: ".reports/proof.json" },
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
