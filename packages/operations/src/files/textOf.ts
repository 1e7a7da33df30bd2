import { isUtf8 } from "node:buffer";

/** The text of a file, or what its bytes seem to be instead. A byte order mark is left out. */
export function textOf(bytes: Buffer): { readonly text: string } | { readonly guess: string } {
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe" || mark === "feff") return { guess: "is UTF-16 text, not UTF-8" };
  return { guess: "is not UTF-8 text" };
}
