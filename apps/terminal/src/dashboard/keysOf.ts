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

/** Control characters that are keys. */
const controls: Readonly<Record<string, string>> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\u007F": "backspace",
  "\b": "backspace",
  "\u0003": "ctrl+c",
  "\u0004": "ctrl+d",
  "\u0015": "ctrl+u",
};

/**
 * What was pressed, as the names of the key table. Keys pressed so fast that they arrive together
 * are told apart; while a line is typed, text that arrives together is one paste.
 */
export function keysOf(input: string, key: Key, isTyping: boolean): string[] {
  if (key.tab) return [key.shift ? "shift+tab" : "tab"];
  const name = named.find(([field]) => key[field]);
  if (name !== undefined) return [name[1]];
  if (key.ctrl) return [`ctrl+${input}`];
  if (key.meta) return [];
  // oxlint-disable-next-line eslint/no-control-regex -- control characters are what it looks for
  const parts = input.match(/[\u0000-\u001F\u007F-\u009F]|[^\u0000-\u001F\u007F-\u009F]+/gu) ?? [];
  return parts.flatMap((part) => {
    const control = controls[part];
    if (control !== undefined) return [control];
    if (/^\p{Cc}/u.test(part)) return [];
    const characters = [...part];
    return isTyping && characters.length > 1 ? [`paste:${part}`] : characters;
  });
}
