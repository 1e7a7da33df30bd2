import * as fc from "fast-check";
import { hostileText } from "./hostileText.ts";
import { mutated, mutation } from "./mutated.ts";

const deep = (depth: number, open: string, close: string): string =>
  open.repeat(depth) + close.repeat(depth);

/** JSON that nests further than recursion goes. */
const nested = fc.constantFrom(
  deep(5_000, "[", "]"),
  deep(100_000, "[", "]"),
  deep(20_000, '{"a":', "}").replace(":}", ":1}"),
  "[".repeat(50_000),
);

/** What is no document at all, or one that JSON readers disagree about. */
const strange = fc.constantFrom(
  "",
  " ",
  "null",
  "[]",
  "{}",
  "1e999",
  '{"a":1,"a":2}',
  '{"__proto__":{"role":"admin"}}',
  '{"constructor":{"prototype":{"role":"admin"}}}',
  "\uFEFF{}",
  '{"id":"a\u0000b"}',
  "9".repeat(5_000),
  "undefined",
  "<xml/>",
);

/** The text of a body: a valid document with a few things wrong, seldom none; cut off; too deep; or nonsense. */
export function bodyText(valid: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const text = fc
    .tuple(valid, fc.array(mutation, { maxLength: 3 }))
    .map(([document, mutations]) => JSON.stringify(mutated(document, mutations)) ?? "");
  const cut = fc.tuple(text, fc.double({ min: 0, max: 1, noNaN: true }));
  const buried = fc.tuple(text, nested, fc.nat());
  return fc.oneof(
    { weight: 70, arbitrary: text },
    { weight: 8, arbitrary: cut.map(([whole, share]) => whole.slice(0, whole.length * share)) },
    { weight: 3, arbitrary: nested },
    { weight: 3, arbitrary: buried.map(([whole, inner, at]) => bury(whole, inner, at)) },
    { weight: 8, arbitrary: strange },
    { weight: 4, arbitrary: hostileText },
  );
}

/** Puts a text in the place of one of the strings of a document. */
function bury(whole: string, inner: string, at: number): string {
  const strings = [...whole.matchAll(/:"[^"\\]*"/g)];
  const chosen = strings[at % strings.length];
  if (!chosen) return inner;
  const end = chosen.index + chosen[0].length;
  return `${whole.slice(0, chosen.index)}:${inner}${whole.slice(end)}`;
}
