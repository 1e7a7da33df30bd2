import { open } from "node:fs/promises";
import { EventsError } from "../EventsError.ts";
import type { Sample } from "../formats/Sample.ts";

const most = 1 << 18;

/**
 * The first lines of an unpacked text file.
 *
 * @throws {EventsError} when the text is UTF-16 or nothing but bytes.
 */
export async function readSample(
  path: string,
  file: { name: string; path: string },
): Promise<Sample> {
  await using handle = await open(path);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, 0);
  const bytes = buffer.subarray(0, bytesRead);
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe" || mark === "feff") {
    throw new EventsError("text-not-utf8", { guess: "is UTF-16 text, not UTF-8", file: file.path });
  }
  // Latin-1 would not fail either: what a byte stands for does not matter for the layout.
  const lines = bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  const whole = bytesRead < most ? lines : lines.slice(0, -1);
  return { name: file.name, lines: whole.filter((line) => line !== "").slice(0, 50) };
}
