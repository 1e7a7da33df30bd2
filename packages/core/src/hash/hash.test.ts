import * as fc from "fast-check";
import { expect, test } from "vitest";
import { smallCasebook, smallJson } from "../testing/smallCasebook.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { casebookHash, utf8 } from "./casebookHash.ts";
import { sha256 } from "./sha256.ts";

// Vectors of NIST, "Examples with Intermediate Values" for FIPS 180-4, and of sha256sum.
test("R6: SHA-256 gives the published digests", () => {
  const digests = {
    "": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    abc: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq:
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu:
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
  };
  for (const [text, digest] of Object.entries(digests)) expect(sha256(utf8(text))).toBe(digest);
});

test("a million letters a have the published digest", () => {
  expect(sha256(utf8("a".repeat(1_000_000)))).toBe(
    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
  );
});

// for n in 55 56 63 64 65 119 120; do head -c $n /dev/zero | tr '\0' 'a' | sha256sum; done
test("the padding is right on both sides of a block's end", () => {
  const digests = {
    55: "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318",
    56: "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a",
    63: "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34",
    64: "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb",
    65: "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0",
    119: "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb",
    120: "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c",
  };
  for (const [length, digest] of Object.entries(digests)) {
    expect(sha256(utf8("a".repeat(Number(length))))).toBe(digest);
  }
});

test("texts become the bytes of UTF-8", () => {
  expect([...utf8("é€😀\u{10ffff}")]).toEqual([
    0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xf4, 0x8f, 0xbf, 0xbf,
  ]);
  expect([...utf8("\ud800x")]).toEqual([0xef, 0xbf, 0xbd, 0x78]);
});

test("UTF-8 is what encodeURIComponent writes", () => {
  const property = fc.property(fc.string({ unit: "grapheme" }), (text) => {
    const escaped = [...utf8(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`);
    expect(decodeURIComponent(escaped.join(""))).toBe(text);
  });
  fc.assert(property);
});

test("canonical JSON reads back as the same value", () => {
  const property = fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
    expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
  });
  fc.assert(property);
});

test("keys and records in another order give the same text; other lists keep theirs", () => {
  expect(canonicalJson({ b: [{ id: "y" }, { id: "x", a: undefined }], a: [2, 1] })).toBe(
    '{"a":[2,1],"b":[{"id":"x"},{"id":"y"}]}',
  );
});

test("R6: the hash is that of the content, whatever the order of keys, records and absent fields", () => {
  const signals = [
    { id: "one", kind: "alert", on: "2024-03-01" },
    { id: "two", kind: "threat", on: "2024-03-02" },
  ];
  const casebook = smallCasebook(signals);
  expect(casebookHash(casebook)).toMatch(/^[0-9a-f]{64}$/);
  const reversed = Object.fromEntries(Object.entries(casebook).toReversed());
  expect(casebookHash(reversed as typeof casebook)).toBe(casebookHash(casebook));
  expect(casebookHash(smallCasebook(signals.toReversed()))).toBe(casebookHash(casebook));
  expect(casebookHash(smallCasebook(signals, { note: undefined }))).toBe(casebookHash(casebook));
  const other = smallCasebook([{ ...signals[0]!, title: "Another" }, signals[1]!]);
  expect(casebookHash(other)).not.toBe(casebookHash(casebook));
  expect(smallJson(signals).signals).toHaveLength(2);
});
