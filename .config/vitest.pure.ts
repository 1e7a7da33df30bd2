import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vitest.ts";

const noClock = new URL("no-clock.ts", import.meta.url).pathname;

/** Unit tests of a pure package: without clock and chance, and once in each of two time zones. */
export default mergeConfig(
  base,
  defineConfig({
    test: {
      // Pure modules share nothing that a test could change: read once, not once a file.
      isolate: false,
      projects: ["UTC", "America/New_York"].map((zone) => ({
        extends: true,
        test: { name: zone, env: { TZ: zone }, setupFiles: [noClock] },
      })),
    },
  }),
);
