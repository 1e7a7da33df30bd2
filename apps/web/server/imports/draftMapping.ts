import type { Home } from "@harmel/operations";
import { harmelChild } from "./harmelChild.ts";

/**
 * Drafts by a child process how the columns of a table may be read, as JSON to show; nothing, where
 * the file is no table, or none of its columns says what it is.
 */
export async function draftMapping(home: Home, path: string): Promise<string | undefined> {
  const child = harmelChild(home, [path, "--suggest-map"]);
  const { exit, out } = await child.ended;
  if (exit !== 0) return undefined;
  const { columns } = JSON.parse(out) as { columns: Readonly<Record<string, string>> };
  const isGuessed = Object.values(columns).some((column) => column !== "?");
  return isGuessed ? out.trim() : undefined;
}
