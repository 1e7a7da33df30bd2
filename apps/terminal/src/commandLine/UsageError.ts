/** A command line that is not understood. */
export class UsageError extends Error {
  /** What was perhaps meant. */
  readonly nearest: string | undefined;

  constructor(message: string, nearest?: string) {
    super(message);
    this.name = "UsageError";
    this.nearest = nearest;
  }
}
