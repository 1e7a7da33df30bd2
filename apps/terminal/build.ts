import { rm } from "node:fs/promises";
import { type Plugin, build } from "esbuild";

/** Our messages are English: zod's forty other languages would be read at every start. */
const withoutLanguages: Plugin = {
  name: "without-languages",
  setup({ onLoad }) {
    onLoad({ filter: /[/]zod[/]v4[/]locales[/]index\.js$/ }, () => ({ contents: "export {};" }));
  },
};

await rm("dist", { recursive: true, force: true });
await build({
  entryPoints: ["src/harmel.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  minify: true,
  sourcemap: true,
  plugins: [withoutLanguages],
  define: {
    // React's quick half; its developer tools are asked for by ink and never loaded.
    "process.env.NODE_ENV": '"production"',
    // Ink's layout reads a file it carries in itself by fetch where there is one, which takes 40 ms.
    fetch: "undefined",
  },
  // Its JavaScript is bundled: node would read two hundred small files, a tenth of the start.
  external: ["@duckdb/node-bindings", "react-devtools-core"],
  // Bundled CommonJS still calls require.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
