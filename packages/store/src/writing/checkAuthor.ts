import * as z from "zod";
import type { Author } from "../Store.ts";
import { StoreError } from "../StoreError.ts";

const authorSchema = z.strictObject({
  by: z.string().trim().min(1).max(200),
  at: z.iso.datetime(),
  why: z.string().trim().max(2_000).optional(),
});

/** Who writes, when and why, as the journal may keep it for good. An empty why is none. */
export function checkAuthor(author: Author): Author {
  const parsed = authorSchema.safeParse(author);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = String(issue?.path.join(".") ?? "");
    throw new StoreError("author-invalid", { field, what: issue?.message ?? "" });
  }
  const { by, at, why } = parsed.data;
  return { by, at, ...(why && { why }) };
}
