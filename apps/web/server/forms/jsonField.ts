import { parseJson } from "@harmel/operations";

/** What a hidden field of a form holds; nothing where it is no JSON, as a form of ours always is. */
export function jsonField(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : parseJson(text);
  } catch {
    return undefined;
  }
}
