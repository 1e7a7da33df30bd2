import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import type { FormatId } from "../../formats/Importer.ts";
import { zipOf } from "../../testing/zipOf.ts";
import { soundFiles } from "./soundFiles.ts";

/** A file that is nearly an event file. */
export interface BrokenFile {
  /** Named, or told from its content. */
  readonly format?: FormatId;
  readonly lines: FormatId;
  readonly content: Buffer;
}

const cells = fc.oneof(
  fc.constantFrom(
    "",
    '"',
    '""',
    'a"b',
    "\0",
    "\uFEFF",
    "=cmd()",
    "-1",
    "1e999",
    "99999999999999999999",
    "0000-00-00",
    "99999-01-01",
    "20240231",
    "2024-07-02T25:61:00",
    "'; DROP TABLE events; --",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "\u001B[2J",
    "__proto__",
    "a\nb",
    "x".repeat(70_000),
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);

type Change = (lines: readonly string[]) => readonly string[];

const at = fc.nat(10_000);
/** Puts something else into a cell of a line, whatever separates its cells. */
const otherCell = fc.tuple(at, at, cells).map(
  ([line, cell, text]): Change =>
    (lines) =>
      lines.map((old, index) => {
        if (index !== line % lines.length) return old;
        const separator = ["\t", ";", ","].find((one) => old.includes(one)) ?? ",";
        const parts = old.split(separator);
        return parts.with(cell % parts.length, text).join(separator);
      }),
);
const repeated = fc.nat(300).map((times): Change => (lines) => [
  ...lines,
  ...Array.from({ length: times }, () => lines.at(-1) ?? ""),
]);
const cut = at.map((share): Change => (lines) => {
  const text = lines.join("\n");
  return text.slice(0, Math.floor((share / 10_000) * text.length)).split("\n");
});
const foreign = fc.tuple(fc.constantFrom(...soundFiles), at).map(
  ([other, place]): Change =>
    (lines) =>
      lines.toSpliced(place % (lines.length + 1), 0, ...other.lines),
);
const nonsense = fc.tuple(at, cells).map(
  ([place, text]): Change =>
    (lines) =>
      lines.toSpliced(place % (lines.length + 1), 0, text),
);
const change = fc.oneof(
  { weight: 6, arbitrary: otherCell },
  { weight: 2, arbitrary: nonsense },
  repeated,
  cut,
  foreign,
);

/** Bytes in place of others: seldom text any more. */
const otherBytes = fc.array(fc.tuple(at, fc.uint8Array({ maxLength: 4 })), { maxLength: 3 });
const packing = fc.oneof(
  { weight: 8, arbitrary: fc.constant((bytes: Buffer) => bytes) },
  fc.constantFrom(
    (bytes: Buffer): Buffer => gzipSync(bytes),
    (bytes: Buffer): Buffer => zipOf("a.csv", bytes),
    (bytes: Buffer): Buffer => zipOf("a.csv", bytes, undefined, 7),
    (bytes: Buffer): Buffer => Buffer.from(bytes.toString(), "utf16le"),
    (bytes: Buffer): Buffer => Buffer.from(bytes.toString().replaceAll("\n", "\r\n")),
  ),
);

/** Any of the sound files with something wrong, once more than once. */
export const brokenFile: fc.Arbitrary<BrokenFile> = fc
  .record({
    of: fc.constantFrom(...soundFiles),
    isNamed: fc.boolean(),
    changes: fc.array(change, { maxLength: 4 }),
    before: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, otherBytes),
    packed: packing,
    after: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, otherBytes),
  })
  .map(({ of, isNamed, changes, before, packed, after }) => {
    const lines = changes.reduce<readonly string[]>((so, each) => each(so), of.lines);
    const plain = withBytes(Buffer.from(`${lines.join("\n")}\n`), before);
    const content = withBytes(packed(plain), after);
    return {
      lines: of.format,
      content,
      ...((isNamed || of.format === "csv") && { format: of.format }),
    };
  });

function withBytes(bytes: Buffer, others: readonly (readonly [number, Uint8Array])[]): Buffer {
  const changed = Buffer.from(bytes);
  for (const [place, by] of others) {
    changed.set(by.subarray(0, 1), place % Math.max(1, changed.length - 1));
  }
  return changed;
}
