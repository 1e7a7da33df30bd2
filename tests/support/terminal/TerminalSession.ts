import type { IPty } from "@lydell/node-pty";
import type { Terminal } from "@xterm/headless";
import { waitUntil } from "../waitUntil.ts";
import { bytesOf } from "./keys.ts";
import { styleAt, type Style } from "./style.ts";

export interface Exit {
  exitCode: number;
  signal: number | undefined;
}
export type Expected = string | RegExp | ((lines: string[]) => boolean);

/** A program that runs in a pseudo-terminal, and the screen a person would see. */
export class TerminalSession {
  readonly #pty: IPty;
  readonly #screen: Terminal;
  readonly #cleanUp: () => void;
  #written = "";
  #unread = 0;
  #exit: Exit | undefined;

  constructor(pty: IPty, screen: Terminal, cleanUp: () => void) {
    this.#pty = pty;
    this.#screen = screen;
    this.#cleanUp = cleanUp;
    pty.onData((data) => {
      this.#written += data;
      this.#unread += 1;
      screen.write(data, () => (this.#unread -= 1));
    });
    pty.onExit(({ exitCode, signal }) => (this.#exit = { exitCode, signal: signal || undefined }));
    // A real terminal answers when it is asked for its kind or where the cursor is.
    screen.onData((answer) => this.#exit || pty.write(answer));
  }

  /** Presses keys one after the other, each by its name (`down`, `ctrl+c`) or as the character itself. */
  press(...keys: string[]): void {
    for (const key of keys) this.#pty.write(bytesOf(key));
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** The lines in the window, without blanks at their ends. */
  frame(): string[] {
    const { active } = this.#screen.buffer;
    return Array.from({ length: this.#screen.rows }, (_, row) =>
      (active.getLine(active.viewportY + row)?.translateToString(true) ?? "").trimEnd(),
    );
  }

  /** How the first character of a text on the screen is drawn. */
  styleOf(text: string): Style {
    const row = this.frame().findIndex((line) => line.includes(text));
    const style = styleAt(this.#screen.buffer.active, row, this.frame()[row]?.indexOf(text) ?? 0);
    if (row < 0 || !style) throw new Error(`"${text}" is not on the screen:\n${this.#picture()}`);
    return style;
  }

  /** Everything the program wrote, escape sequences included. */
  output(): string {
    return this.#written;
  }

  /** How many lines have left the window at its top: more than none means the frame was taller than it. */
  scrolledLines(): number {
    return this.#screen.buffer.active.baseY;
  }

  /** Which of the two screens is shown, whether the cursor is, and what the terminal was told to report. */
  state() {
    const { bracketedPasteMode, mouseTrackingMode } = this.#screen.modes;
    return {
      screen: this.#screen.buffer.active.type,
      cursorShown: this.#written.lastIndexOf("\x1b[?25h") >= this.#written.lastIndexOf("\x1b[?25l"),
      bracketedPaste: bracketedPasteMode,
      mouse: mouseTrackingMode,
    };
  }

  /** Waits until a text, a pattern or a condition holds on the screen, and gives that frame. */
  async waitFor(expected: Expected, timeout = 10_000): Promise<string[]> {
    return waitUntil(() => this.#read() && holds(expected, this.frame()) && this.frame(), {
      timeout,
      every: 2,
      describe: () => `${name(expected)} is not on the screen${this.#fate()}:\n${this.#picture()}`,
    });
  }

  /** Waits until the program has ended and its last bytes are on the screen. */
  async exit(timeout = 10_000): Promise<Exit> {
    return waitUntil(() => this.#read() && this.#exit, {
      timeout,
      every: 2,
      describe: () => `the program still runs:\n${this.#picture()}`,
    });
  }

  /** Ends the program if it still runs. */
  close(): void {
    if (!this.#exit) this.#pty.kill("SIGKILL");
    this.#screen.dispose();
    this.#cleanUp();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #read = (): boolean => this.#unread === 0;
  #fate = (): string => (this.#exit ? ` (the program ended with ${this.#exit.exitCode})` : "");
  #picture = (): string =>
    this.frame()
      .map((line) => `│${line}`)
      .join("\n");
}

const name = (expected: Expected): string =>
  typeof expected === "string" ? `"${expected}"` : String(expected);

function holds(expected: Expected, lines: string[]): boolean {
  if (typeof expected === "function") return expected(lines);
  const text = lines.join("\n");
  return typeof expected === "string" ? text.includes(expected) : expected.test(text);
}
