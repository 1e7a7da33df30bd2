import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";

/** Bytes that a program ships for an import: bundled, minified, compressed. */
async function shipped(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: inject("project") },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const bytes = outputFiles.flatMap((file) => [...file.contents]);
  return gzipSync(Uint8Array.from(bytes), { level: 9 }).length;
}

// Ceilings a tenth or so above what was measured: a schema library, a table or a fifty-language
// message file that slips into an import shows; a new rule does not.
test.each([
  ["one function of days", "dayNumber", 200, "arithmetic alone"],
  ["one function of weeks", "isoWeekOf", 500, "arithmetic alone"],
  ["the writer of delimited text", "writeDelimited", 500, "text alone"],
  ["the fold of a text for search", "foldText", 900, "text and two alphabets"],
  ["the kinds table", "findKind", 8_500, "the table with its reasons"],
  ["analyse", "analyse", 27_000, "the method and the kinds table, without the schema library"],
  ["parseCasebook", "parseCasebook", 47_000, "zod is 30,000 of it, the kinds table 7,000"],
  ["readSheets", "readSheets", 47_000, "zod is 30,000 of it, the kinds table 7,000"],
])("%s stays small", async (_what, name, ceiling, why) => {
  const bytes = await shipped(`export { ${name} } from "@harmel/core";`);
  expect(bytes, why).toBeLessThan(ceiling);
});

test("an entry of a domain word ships no more than the whole does", async () => {
  const whole = await shipped(`export { analyse } from "@harmel/core";`);
  expect(await shipped(`export { analyse } from "@harmel/core/analysis";`)).toBe(whole);
});

test("an import for its own sake ships nothing", async () => {
  expect(await shipped(`import "@harmel/core";`)).toBeLessThan(50);
});
