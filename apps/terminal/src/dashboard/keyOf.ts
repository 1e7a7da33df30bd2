import type { Key } from "ink";

const named: readonly (readonly [keyof Key, string])[] = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "page-up"],
  ["pageDown", "page-down"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "escape"],
  ["backspace", "backspace"],
  ["delete", "backspace"],
];

/**
 * What was pressed, as the names of the key table. Keys pressed so fast that they arrive together
 * are told apart; while a line is typed they are one paste.
 */
export function keysOf(input: string, key: Key, isTyping: boolean): string[] {
  if (key.tab) return [key.shift ? "shift+tab" : "tab"];
  const name = named.find(([field]) => key[field]);
  if (name !== undefined) return [name[1]];
  if (key.ctrl) return [`ctrl+${input}`];
  if (key.meta) return [];
  // oxlint-disable-next-line eslint/no-control-regex -- control characters are no keys
  const characters = [...input.replace(/[\u0000-\u001f\u007f-\u009f]/g, "")];
  if (isTyping && characters.length > 1) return [`paste:${characters.join("")}`];
  return characters;
}
