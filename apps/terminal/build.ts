import { rm } from "node:fs/promises";
import { build } from "esbuild";

await rm("dist", { recursive: true, force: true });
await build({
  entryPoints: ["src/harmel.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  minifySyntax: true,
  sourcemap: true,
  // React's quick half; its developer tools are asked for by ink and never loaded.
  define: { "process.env.NODE_ENV": '"production"' },
  external: ["react-devtools-core"],
  // Bundled CommonJS still calls require.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
