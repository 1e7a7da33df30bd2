import type { CellView } from "@harmel/views";
import { Glyph } from "../shared/Glyph.tsx";

interface MatrixCellProps {
  id: string;
  cell: CellView;
  item: string;
  label: string;
  /** The form that rates it, for who may. */
  rate?: string | undefined;
}

/** One judgement: a shape and a word, and who judged so and why while it is opened. */
export function MatrixCell({ id, cell, item, label, rate }: MatrixCellProps) {
  if (cell.ratings.length === 0)
    return (
      <td className="matrix-cell cell-not-rated">
        {rate ? (
          <a href={rate}>
            {cell.word.toLowerCase()}
            <span className="visually-hidden">: rate it</span>
          </a>
        ) : (
          cell.word.toLowerCase()
        )}
      </td>
    );
  return (
    <td className={`matrix-cell cell-${cell.id}`}>
      <button type="button" popoverTarget={id}>
        <Glyph name={cell.id} size={18} />
        <span>{cell.word.toLowerCase()}</span>
        <span className="visually-hidden">: why</span>
      </button>
      <div id={id} popover="auto" className="rationale">
        <p className="overline" dir="auto">
          {item}
        </p>
        <p dir="auto">
          <strong>{label}</strong>: {cell.word.toLowerCase()}, {cell.means}
          {cell.mean !== null && cell.ratings.length > 1 && ` (mean ${cell.mean.toFixed(1)})`}
        </p>
        {cell.ratings.map(({ rater, score, rationale }) => (
          <p key={rater} className="rationale-rating" dir="auto">
            {rationale}
            <span className="cell-note">
              {rater}
              {cell.ratings.length > 1 && `: ${score.toLowerCase()}`}
            </span>
          </p>
        ))}
        {rate && (
          <p>
            <a href={rate}>Rate it yourself</a>
          </p>
        )}
      </div>
    </td>
  );
}
