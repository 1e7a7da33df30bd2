import type { Casebook } from "@harmel/core";
import { changedFields } from "@harmel/views";
import type { FormState } from "../../server/forms/FormState.ts";
import { nameFinder } from "../../server/history/nameFinder.ts";
import { recordWords } from "../../server/history/recordWords.ts";
import { FieldChanges } from "../history/FieldChanges.tsx";
import { WhyField } from "./WhyField.tsx";

interface MergePreviewProps {
  merge: NonNullable<FormState["merge"]>;
  casebook: Casebook;
  cancel: string;
}

/** As many records as are shown field by field. */
const shown = 100;

/** What a merge would do, and whose record is to stand where both changed it. */
export function MergePreview({ merge: { preview, text }, casebook, cancel }: MergePreviewProps) {
  const { counts, records } = preview;
  if (records.length === 0) {
    return (
      <p className="part-empty">
        The file says nothing that the case does not say. <a href={cancel}>Back</a>
      </p>
    );
  }
  const nameOf = nameFinder(casebook);
  return (
    <form className="record-form" method="post" encType="multipart/form-data" aria-label="Merge">
      <input type="hidden" name="casebook" value={text} />
      <p>
        {counts.added} added, {counts.changed} changed, {counts.removed} taken out,{" "}
        {counts.conflict} changed by both; {counts.same + counts.kept} stay as they are.
      </p>
      {records.slice(0, shown).map(({ list, id, state, existing, incoming, chosen }) => (
        <div className="history-entry" key={`${list}/${id}`}>
          <p dir="auto">
            <strong>{recordWords(list, id, incoming ?? existing).join(" ")}</strong> {state}
          </p>
          {state !== "added" && (
            <FieldChanges
              changes={changedFields(existing, incoming, nameOf)}
              before="In the case"
              after="In the file"
            />
          )}
          {state === "conflict" && (
            <div className="form-buttons">
              {(["existing", "incoming"] as const).map((side) => (
                <label className="form-flag" key={side}>
                  <input
                    type="radio"
                    name={`choice:${list}/${id}`}
                    value={side}
                    defaultChecked={chosen === side}
                  />
                  <span>
                    {side === "existing" ? "Keep what the case says" : "Take what the file says"}
                  </span>
                </label>
              ))}
            </div>
          )}
        </div>
      ))}
      {records.length > shown && <p>and {records.length - shown} more records</p>}
      <WhyField />
      <p className="form-buttons">
        <button className="button-main" type="submit" name="do" value="merge">
          Merge it
        </button>
        <a href={cancel}>Cancel</a>
      </p>
    </form>
  );
}
