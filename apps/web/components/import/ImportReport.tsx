import { countWords } from "@harmel/views";
import type { ImportedRows } from "../../server/imports/ImportJob.ts";
import { Glyph } from "../shared/Glyph.tsx";
import { importsAddress } from "./importsAddress.ts";

interface ImportReportProps {
  readonly id: string;
  readonly report: ImportedRows;
  readonly hasRejects: boolean;
}

const digits = (count: number) => count.toLocaleString("en-GB");

/** What became of every row: the parts add up to the whole. */
export function ImportReport({ id, report, hasRejects }: ImportReportProps) {
  const { rows, imported, duplicates, rejected, duplicateOf, uncounted } = report;
  const parts = [
    ["imported", imported],
    ["duplicates", duplicates],
    ["rejected", rejected],
  ] as const;
  const left = [
    [uncounted.backdated, "lie more than a week before their file"],
    [uncounted.oneSided, "name one side only"],
    [uncounted.domestic, "stay within one state"],
  ] as const;
  const isLeft = left.filter(([count]) => count > 0);
  return (
    <div className="import-report">
      <dl className="import-sum">
        <div className="import-total">
          <dt>{rows === 1 ? "row" : "rows"}</dt>
          <dd>{digits(rows)}</dd>
        </div>
        {parts.map(([name, count]) => (
          <div key={name} className={`import-part import-part-${name}`}>
            <dt>{name}</dt>
            <dd>{digits(count)}</dd>
          </div>
        ))}
      </dl>
      <div className="import-bar" aria-hidden="true">
        {parts.map(
          ([name, count]) =>
            count > 0 && (
              <span key={name} className={`import-part-${name}`} style={{ flexGrow: count }} />
            ),
        )}
      </div>
      <ul className="import-notes">
        {duplicateOf.map((of) => (
          <li key={of.file}>
            {countWords(of.rows, "duplicate")} of rows of <bdi>{of.file}</bdi>
          </li>
        ))}
        {isLeft.length > 0 && (
          <li>
            Kept, but in no daily count:{" "}
            {isLeft.map(([count, reason]) => `${digits(count)} ${reason}`).join(", ")}
          </li>
        )}
        {hasRejects && (
          <li>
            <a href={importsAddress(id, "rejects")} download="harmel-rejects.jsonl">
              <Glyph name="download" size={14} /> {countWords(rejected, "rejected row")}
              <span className="visually-hidden">, download</span>
            </a>
            , each with its line and the reason
          </li>
        )}
      </ul>
    </div>
  );
}
