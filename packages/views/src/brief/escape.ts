import { plainText } from "../words/plainText.ts";

/**
 * Text as Markdown shows it literally, wherever it stands in a line.
 *
 * @example
 * markdownText("# <b>*"); //=> "\\# \\<b\\>\\*"
 */
export function markdownText(text: string): string {
  return plainText(text)
    .replace(/[\\`*_{}[\]#<>|!~&]/g, "\\$&")
    .replace(/^([-+=]|\d+(?=[.)]))/, "\\$1")
    .replace(/^\\(\d+)/, "$1\\");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as HTML shows it literally, in an element or in a quoted attribute.
 *
 * @example
 * htmlText("<script>"); //=> "&lt;script&gt;"
 */
export function htmlText(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
