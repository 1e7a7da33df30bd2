// pnpm bench [NAME…]: runs the benchmarks whose file name contains one of the names, one after the other.
import { globSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./Bench.ts";
import { formatTable } from "./formatTable.ts";

const folder = join(import.meta.dirname, "..");
const names = process.argv.slice(2);
const files = globSync("**/*.bench.ts", { cwd: folder })
  .toSorted()
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
if (files.length === 0) {
  console.error(`no benchmark is named ${names.join(" or ")}`);
  process.exitCode = 2;
}

for (const file of files) {
  const { bench } = (await import(join(folder, file))) as { bench: Bench };
  console.log(formatTable(await bench()));
}
