/** What went wrong for whom: the exit code of the command line and the status of the API. */
export interface FaultEntry {
  /** 1 the input is at fault, 2 wrong use, 70 our fault, 130 interrupted. */
  readonly exit: 1 | 2 | 70 | 130;
  readonly status: number;
  /** What happened; the fields of the fault are filled in for `{name}`, the offending value last. */
  readonly problem: string;
  /** How to mend it. */
  readonly fix: string;
}
