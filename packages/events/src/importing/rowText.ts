import { isUtf8 } from "node:buffer";
import type { Layout } from "../formats/Importer.ts";
import type { TextRecord } from "../reading/TextRecord.ts";

/** The text of a row, and by which mark a field shows that some of its bytes are none. */
export function rowText(
  { bytes }: TextRecord,
  { otherwise }: Layout,
): { readonly text: string; readonly fault?: { readonly mark: string; readonly reason: string } } {
  if (isUtf8(bytes)) {
    const text = bytes.toString("utf8");
    return bytes.includes(0)
      ? { text, fault: { mark: "\0", reason: "holds NUL bytes" } }
      : { text };
  }
  if (otherwise === "latin1") return { text: bytes.toString("latin1") };
  const fault = { mark: "\uFFFD", reason: "is not UTF-8 text" };
  return { text: bytes.toString("utf8"), fault };
}
