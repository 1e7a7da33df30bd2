import { expect, test } from "vitest";
import { importsOf } from "./importsOf.ts";

test.each([
  ['import { a } from "one";', "one", false],
  ['import type { A } from "one";', "one", true],
  ['import {\n  a,\n  type B,\n} from "./two.ts";', "./two.ts", false],
  ['import "one";', "one", false],
  ['export * from "one";', "one", false],
  ['export type { A } from "one";', "one", true],
  ['const late = await import("one");', "one", false],
])("%s", (code, from, typesOnly) => {
  expect(importsOf(code)).toEqual([{ from, typesOnly }]);
});

test("an example in a comment is no import, nor is a sentence about one", () => {
  expect(importsOf('// import { a } from "one";\n * import { b } from "two";')).toEqual([]);
  expect(importsOf('const text = `we import what "is" needed`;\nexport const a = "b";')).toEqual(
    [],
  );
});
