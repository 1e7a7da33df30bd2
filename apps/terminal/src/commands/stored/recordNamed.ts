import { UsageError } from "../../commandLine/UsageError.ts";

/**
 * The list and id of a record written as `LIST/ID`.
 *
 * @throws {UsageError} where it is written otherwise.
 */
export function recordNamed(word: string): { readonly list: string; readonly id: string } {
  const [, list, id] = /^([^/]+)\/(.+)$/.exec(word) ?? [];
  if (list !== undefined && id !== undefined) return { list, id };
  throw new UsageError(`a record is named LIST/ID, as in signals/0628-reinforced: ${word}`);
}
