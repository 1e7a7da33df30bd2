import { plainText } from "@harmel/views";
import { asciiText } from "./asciiText.ts";
import type { Look } from "./Look.ts";

/**
 * A copy of view data in which every text may be printed: done once for all of it, so that no
 * screen can forget that reports are written by others.
 */
export function plainData<Data>(data: Data, look: Look): Data {
  const plain = look.isAscii ? (text: string) => asciiText(plainText(text)) : plainText;
  return copy(data, plain) as Data;
}

function copy(value: unknown, plain: (text: string) => string): unknown {
  if (typeof value === "string") return plain(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => copy(entry, plain));
  const copied: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const read = (): unknown => (value as Record<string, unknown>)[key];
    // What is computed only when asked for stays so.
    const isLazy = Object.getOwnPropertyDescriptor(value, key)?.get !== undefined;
    if (isLazy)
      Object.defineProperty(copied, key, { get: () => copy(read(), plain), enumerable: true });
    // The letter that stands for a glyph is ASCII already, and a glyph is ours.
    else copied[key] = key === "glyph" ? read() : copy(read(), plain);
  }
  return copied;
}
