/** The bytes a terminal sends for keys that have a name; any other key is sent as it is. */
const named: Record<string, string> = {
  up: "\x1b[A",
  down: "\x1b[B",
  right: "\x1b[C",
  left: "\x1b[D",
  home: "\x1b[H",
  end: "\x1b[F",
  pageUp: "\x1b[5~",
  pageDown: "\x1b[6~",
  delete: "\x1b[3~",
  enter: "\r",
  escape: "\x1b",
  tab: "\t",
  shiftTab: "\x1b[Z",
  space: " ",
  backspace: "\x7f",
};

/** `ctrl+c`, `up`, `q`, `?` and so on, as the terminal sends them. */
export function bytesOf(key: string): string {
  const control = /^ctrl\+([a-z])$/.exec(key)?.[1];
  return control ? String.fromCharCode(control.charCodeAt(0) - 96) : (named[key] ?? key);
}
