import type { AttentionView } from "@harmel/views";

/** The matrix of signals and spheres as the page shows it. */
export interface AttentionRows {
  /** Spheres that were searched: the columns with counts. */
  readonly searched: AttentionView["spheres"];
  readonly notSearched: AttentionView["spheres"];
  /** Signals of the days searched, each with a cell for every searched sphere. */
  readonly rows: AttentionView["signals"];
  /** Signals of days for which nobody searched anywhere. */
  readonly outside: AttentionView["signals"];
}

const isInside = ({ cells }: AttentionView["signals"][number]): boolean =>
  cells.some(({ isSearched }) => isSearched);

/** Parts what was searched from what was not; with a sphere, only the signals it never carried. */
export function attentionRows(view: AttentionView, sphere: string): AttentionRows {
  const searched = view.spheres.filter(({ isSearched }) => isSearched);
  const missing = searched.find(({ id }) => id === sphere)?.notCarried;
  const ids = missing && new Set(missing.map(({ id }) => id));
  const rows = view.signals.map((signal) => ({
    ...signal,
    cells: searched.flatMap(({ id }) => signal.cells.find((cell) => cell.sphere === id) ?? []),
  }));
  return {
    searched,
    notSearched: view.spheres.filter(({ isSearched }) => !isSearched),
    rows: rows.filter((row) => isInside(row) && (ids?.has(row.id) ?? true)),
    outside: rows.filter((row) => !isInside(row)),
  };
}
