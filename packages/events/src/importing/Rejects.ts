import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** A row that was not imported: where it stands, why, and the row itself. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

/** The rejects file of one import: JSON lines, written as they come; no rejects, no file. */
export class Rejects {
  readonly path: string;
  #waiting: string[] = [];
  #count = 0;

  constructor(path: string) {
    this.path = path;
  }

  get count(): number {
    return this.#count;
  }

  add(reject: Reject): void {
    this.#waiting.push(`${JSON.stringify(reject)}\n`);
    this.#count += 1;
    if (this.#waiting.length >= 1000) this.flush();
  }

  flush(): void {
    if (this.#waiting.length === 0) return;
    mkdirSync(dirname(this.path), { recursive: true });
    appendFileSync(this.path, this.#waiting.join(""));
    this.#waiting = [];
  }
}
