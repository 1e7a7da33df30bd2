/** Results that took a while, by a key: the newest few are kept, and none that failed. */
export class Kept<Result> {
  readonly #most: number;
  readonly #results = new Map<string, Promise<Result>>();

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** The result of a key, made only where none is kept or under way. */
  of(key: string, make: () => Promise<Result>): Promise<Result> {
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#results.set(key, made);
    made.catch(() => this.#results.delete(key));
    const [oldest] = this.#results.keys();
    if (this.#results.size > this.#most && oldest !== undefined) this.#results.delete(oldest);
    return made;
  }
}
