import { defineConfig } from "vitest/config";

/** `vitest run --project terminal` runs one kind; file names after it choose among its files. */
export default defineConfig({
  test: {
    reporters: ["default", "json"],
    outputFile: { json: ".reports/tests.json" },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "web",
          include: ["end-to-end/web/**/*.test.ts"],
          globalSetup: "support/vitest/webSetup.ts",
        },
      },
      { extends: true, test: { name: "terminal", include: ["end-to-end/terminal/**/*.test.ts"] } },
      { extends: true, test: { name: "cluster", include: ["end-to-end/cluster/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "packaging",
          include: ["packaging/**/*.test.ts"],
          globalSetup: "packaging/support/setup.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "repository",
          include: ["**/*.test.ts"],
          exclude: ["end-to-end/**", "packaging/**", "**/node_modules/**"],
        },
      },
    ],
  },
});
