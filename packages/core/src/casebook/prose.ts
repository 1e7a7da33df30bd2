import * as z from "zod";

/** One line of text that people read: a title, a label, a name. */
export const lineSchema = z
  .string()
  .trim()
  .min(1, { error: "is empty" })
  .max(500, { error: "is longer than 500 characters" });

/** Running text that people read: a summary, a rationale, a note. */
export const proseSchema = z
  .string()
  .trim()
  .min(1, { error: "is empty" })
  .max(20_000, { error: "is longer than 20,000 characters" });
