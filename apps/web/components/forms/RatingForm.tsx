import type { Rating } from "@harmel/core";
import { scoreWords } from "@harmel/views";
import { isLoose } from "../../server/forms/atPath.ts";
import type { FormState } from "../../server/forms/FormState.ts";
import type { RatedCell } from "../../server/forms/ratedCell.ts";
import { ProblemSummary } from "./ProblemSummary.tsx";
import { RecordForm } from "./RecordForm.tsx";
import { TextField } from "./TextField.tsx";

const scores: readonly (readonly [Rating["score"], string])[] = [
  ["very-inconsistent", "1"],
  ["inconsistent", "2"],
  ["neutral", "3"],
  ["consistent", "4"],
  ["very-consistent", "5"],
  ["not-applicable", "N/A"],
];

interface RatingFormProps {
  cell: RatedCell;
  sent: FormState | undefined;
  cancel: string;
  /** The rating that stands there now, where it is not the one that was read. */
  theirs?: unknown;
}

/** One's own rating of a cell. Who rates and when comes from whoever is signed in and from the clock. */
export function RatingForm({ cell, sent, cancel, theirs }: RatingFormProps) {
  const typed = isLoose(sent?.draft) ? sent.draft : cell.own;
  const chosen = typed?.score;
  const problems = (sent?.problems ?? []).map((one) => {
    const field = /ratings\[\d+\]\.(score|rationale)$/.exec(one.path)?.[1];
    return field === undefined ? one : { ...one, path: field };
  });
  const texts = new Map([
    ["rationale", String(typed?.rationale ?? "")],
    ["score", String(chosen ?? "")],
  ]);
  return (
    <>
      {!sent?.conflicts && <ProblemSummary problems={problems} />}
      <RecordForm
        id="rating-form"
        label="Rating"
        read={cell.own}
        revision={0}
        sent={sent}
        save="Save the rating"
        cancel={cancel}
      >
        <input type="hidden" name="theirs" value={JSON.stringify(theirs ?? null)} />
        <fieldset className="form-group score-group" id="field-score">
          <legend>If this explanation were true, the item would be…</legend>
          {scores.map(([score, number]) => (
            <label className="form-flag" key={score}>
              <input type="radio" name="score" value={score} defaultChecked={chosen === score} />
              <span>
                <b>{number}</b> {scoreWords[score].word.toLowerCase()}
                <span className="form-hint">, {scoreWords[score].means}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <TextField
          form={{ texts, problems }}
          path="rationale"
          label="Why this score"
          type="prose"
        />
      </RecordForm>
    </>
  );
}
