export type Cell = string | number;

/** One table of the report. */
export interface Table {
  title: string;
  /** What we aim at, and what the numbers depend on. */
  note?: string;
  rows: Record<string, Cell>[];
}

export type Bench = () => Table | Promise<Table>;
