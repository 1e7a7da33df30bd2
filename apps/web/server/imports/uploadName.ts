import { plainText } from "@harmel/views";

const longest = 200;

/**
 * The name of an uploaded file as text to show: without the folders a browser may have sent, without
 * control characters, cut where it is long. It never becomes a path.
 */
export function uploadName(given: string): string {
  const last = given.split(/[/\\]/).findLast((part) => part.trim() !== "") ?? "";
  return [...plainText(last).trim()].slice(0, longest).join("") || "a file without a name";
}
