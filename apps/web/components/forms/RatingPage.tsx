import { scoreWords } from "@harmel/views";
import type { EditedCase } from "../../server/editedCase.ts";
import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import type { FormState } from "../../server/forms/FormState.ts";
import type { RatedCell } from "../../server/forms/ratedCell.ts";
import { nameFinder } from "../../server/history/nameFinder.ts";
import { ConflictChoice } from "./ConflictChoice.tsx";
import { EditFrame } from "./EditFrame.tsx";
import { NotForYou } from "./NotForYou.tsx";
import { RatingForm } from "./RatingForm.tsx";

interface RatingPageProps {
  edited: EditedCase;
  cell: RatedCell;
  sent: FormState | undefined;
}

/** One item held against one explanation: what others said, and one's own word. */
export function RatingPage({ edited, cell, sent }: RatingPageProps) {
  const { id, casebook } = edited.entry;
  const nameOf = nameFinder(casebook);
  const [conflict] = sent?.conflicts ?? [];
  const matrix = `${caseAddressOf(id, "explanations")}?${new URLSearchParams({ question: cell.question.id }).toString()}#matrix`;
  return (
    <EditFrame
      of={casebook}
      title="How well does it fit?"
      lead={<p dir="auto">{cell.question.text}</p>}
    >
      <dl className="facts rating-facts">
        <div>
          <dt>Item</dt>
          <dd dir="auto">{cell.item}</dd>
        </div>
        <div>
          <dt>Explanation</dt>
          <dd dir="auto">
            <strong>{cell.explanation.label}</strong> {cell.explanation.statement}
          </dd>
        </div>
        {cell.others.map(({ rater, score, rationale }) => (
          <div key={rater}>
            <dt dir="auto">{nameOf(rater)}</dt>
            <dd dir="auto">
              <strong>{scoreWords[score].word}.</strong> {rationale}
            </dd>
          </div>
        ))}
      </dl>
      {conflict && (
        <ConflictChoice
          conflict={conflict}
          form="rating-form"
          mine="mine"
          again={`?${cell.query}`}
          casebook={casebook}
        />
      )}
      {edited.mayEdit ? (
        <RatingForm cell={cell} sent={sent} cancel={matrix} theirs={conflict?.theirs} />
      ) : (
        <NotForYou edited={edited} />
      )}
    </EditFrame>
  );
}
