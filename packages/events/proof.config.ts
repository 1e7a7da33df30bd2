import { defineConfig } from "vitest/config";

/** What takes too long for every run of the tests: `pnpm proof`. */
export default defineConfig({
  test: { include: ["src/**/*.proof.ts"], testTimeout: 600_000, reporters: ["verbose"] },
});
