import { type CaseView, countWords, realisationWords } from "@harmel/views";
import type { MethodTables } from "../../server/methodTables.ts";
import { Part } from "./Part.tsx";
import { PlainTable } from "./PlainTable.tsx";

/** How it is known, and how much that weighs. */
export function EvidencePart({ view, tables }: { view: CaseView; tables: MethodTables }) {
  const counts = Object.entries(realisationWords).map(([id, { word }]) => {
    const count = view.signals.filter(({ realisation }) => realisation.id === id).length;
    return `${count} ${word.toLowerCase()}`;
  });
  return (
    <Part
      id="evidence"
      title="Evidence"
      here={
        <p>
          On {view.asOfText} this case knows {countWords(view.signals.length, "signal")} from{" "}
          {countWords(view.provenance.reports, "report")}: {counts.join(", ")}.
        </p>
      }
    >
      <p>
        A signal is one act or statement, however many reports carry it. How far it is known to be
        real is not stored: it is read anew for each day from the reports published by then. The
        doer who says so announces; another who says so claims; only somebody with sight, on neither
        side, observes or disputes. The accused nearly always denies, so a denial lowers the weight
        and refutes nothing. A source’s reliability (A to F) and an item’s credibility (1 to 6)
        stand side by side and are never multiplied; F and 6 are unknown.
      </p>
      <PlainTable
        label="Weight of evidence"
        columns={["Known how", "Share of the weight that counts"]}
        rows={tables.evidenceRows.map(({ name, weight }) => [name, weight])}
      />
    </Part>
  );
}
