import type { Casebook } from "@harmel/core";
import type { Conflict } from "@harmel/operations";
import { changedFields } from "@harmel/views";
import { nameFinder } from "../../server/history/nameFinder.ts";
import { FieldChanges } from "../history/FieldChanges.tsx";

interface ConflictChoiceProps {
  conflict: Conflict;
  /** The id of the form that holds the own version. */
  form: string;
  /** What the button says that the form sends, so that the own version goes over the one shown. */
  mine: string;
  /** The address of the form with the other version. */
  again: string;
  casebook: Casebook;
}

/** A record that somebody else changed meanwhile: both versions, field by field, and whose is to stand. */
export function ConflictChoice({ conflict, form, mine, again, casebook }: ConflictChoiceProps) {
  const { yours, theirs } = conflict;
  return (
    <section className="problem-summary conflict" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">Somebody else changed this while you did</h2>
      {theirs === undefined ? (
        <p>It was taken out of the case. Nothing of yours was written.</p>
      ) : (
        <>
          <p>Nothing of yours was written. This is where the two versions differ:</p>
          <FieldChanges
            changes={changedFields(theirs, yours, nameFinder(casebook))}
            before="Theirs, as it is now"
            after="Yours"
          />
        </>
      )}
      <p className="form-buttons">
        <button className="button-main" type="submit" form={form} name="do" value={mine}>
          Write mine over theirs
        </button>
        <a href={again}>Leave theirs, drop mine</a>
      </p>
      <p className="form-hint">Or change yours below first, then choose here.</p>
    </section>
  );
}
