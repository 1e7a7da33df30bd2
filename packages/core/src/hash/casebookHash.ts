import type { Casebook } from "../casebook/casebook.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { sha256 } from "./sha256.ts";

const known = new WeakMap<Casebook, string>();

/**
 * SHA-256 of a casebook's canonical JSON: the same for the same content, whatever the order of
 * keys and records. Computed once for each object.
 *
 * @example
 * casebookHash(casebook) === casebookHash({ ...casebook }); //=> true
 */
export function casebookHash(casebook: Casebook): string {
  const before = known.get(casebook);
  if (before !== undefined) return before;
  const hash = sha256(utf8(canonicalJson(casebook)));
  known.set(casebook, hash);
  return hash;
}

/**
 * The bytes of a text in UTF-8. Lone surrogates become U+FFFD.
 *
 * @example
 * [...utf8("é")]; //=> [195, 169]
 */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  const tail = (point: number, shift: number) => {
    bytes[length++] = 0x80 | ((point >> shift) & 63);
  };
  for (const character of text) {
    const given = character.codePointAt(0) ?? 0;
    const point = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given;
    if (point < 0x80) {
      bytes[length++] = point;
      continue;
    }
    if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6);
    else if (point < 0x10000) {
      bytes[length++] = 0xe0 | (point >> 12);
      tail(point, 6);
    } else {
      bytes[length++] = 0xf0 | (point >> 18);
      tail(point, 12);
      tail(point, 6);
    }
    tail(point, 0);
  }
  return bytes.subarray(0, length);
}
