/** What a hidden field of a form holds; nothing where it is no JSON, as a form of ours always is. */
export function jsonField(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
