#!/usr/bin/env node
// Committed, so that the link in node_modules/.bin exists before the first build.
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";

const program = new URL("../dist/harmel.js", import.meta.url);
if (existsSync(program)) {
  enableCompileCache();
  await import(program.href);
} else {
  process.stderr.write("harmel is not built yet: run `npx -y pnpm@12 build` once in its folder\n");
  process.exitCode = 70;
}
