/** The id in an address; text that cannot be decoded is no id of ours and stays as it is. */
export function decodedId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
