import type { FaultProblem, ImportDocument, Progress } from "@harmel/operations";

/**
 * Where an import stands: its file arrives, it waits for its turn, it runs, it asks how its file is
 * to be read, or it is over.
 */
export type ImportState =
  | "uploading"
  | "waiting"
  | "running"
  | "asking"
  | "done"
  | "failed"
  | "cancelled";

/** What became of the rows of a file. */
export type ImportedRows = ImportDocument["files"][number];

/** One file on its way into the archive. */
export interface ImportJob {
  readonly id: string;
  /** The name its owner gave it: text, never a path. */
  readonly file: string;
  /** Bytes, as its sender says; null where that is not said. */
  readonly size: number | null;
  /** Holds what was sent, until the import is over. */
  readonly folder: string;
  received: number;
  state: ImportState;
  format: string;
  /** How the columns of a table are read, as JSON: the draft that is asked about, or the answer. */
  mapping?: string;
  progress?: Progress;
  report?: ImportedRows;
  /** Where the rejected rows stand. */
  rejects?: string;
  /** What is wrong, what is asked about, or what is waited for. */
  problem?: FaultProblem;
  /** Ends what is under way. */
  end?: () => void;
}

const over = new Set<ImportState>(["done", "failed", "cancelled"]);

/** Whether nothing more will happen to an import. */
export function isOver({ state }: Pick<ImportJob, "state">): boolean {
  return over.has(state);
}
