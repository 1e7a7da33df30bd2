import type { Author } from "@harmel/store";
import type { Home } from "../home.ts";

/** Who changes something from a home, and when. */
export function authorOf({ by = "unknown", now }: Home, why: string | undefined): Author {
  const at = now?.() ?? new Date().toISOString();
  return { by, at, ...(why && { why }) };
}
