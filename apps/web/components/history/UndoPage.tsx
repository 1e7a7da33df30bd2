import { changedFields } from "@harmel/views";
import type { EditedCase } from "../../server/editedCase.ts";
import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import type { FormState } from "../../server/forms/FormState.ts";
import type { HistoryWrite } from "../../server/history/historyWrites.ts";
import { nameFinder } from "../../server/history/nameFinder.ts";
import { recordWords } from "../../server/history/recordWords.ts";
import { ConfirmForm } from "../forms/ConfirmForm.tsx";
import { EditFrame } from "../forms/EditFrame.tsx";
import { NotForYou } from "../forms/NotForYou.tsx";
import { FieldChanges } from "./FieldChanges.tsx";
import { instantWords } from "./instantWords.ts";

interface UndoPageProps {
  edited: EditedCase;
  write: HistoryWrite;
  sent: FormState | undefined;
}

/** Shows what taking a write back would do, and why it cannot be where others built on it. */
export function UndoPage({ edited, write, sent }: UndoPageProps) {
  const { id, casebook } = edited.entry;
  const nameOf = nameFinder(casebook);
  return (
    <EditFrame
      of={casebook}
      title="Take this change back?"
      lead={
        <p>
          By <strong>{write.by}</strong>, {instantWords(write.at)}. Taking it back is a change of
          its own, and can be taken back in turn.
        </p>
      }
    >
      {sent?.conflicts?.map((conflict) => (
        <section className="problem-summary" role="alert" key={`${conflict.list}/${conflict.id}`}>
          <h2>Somebody changed this again since</h2>
          <p dir="auto">
            {recordWords(conflict.list, conflict.id, conflict.theirs ?? conflict.yours).join(" ")}
            {
              ": take the later changes back first, or mend the record by hand. Nothing was written."
            }
          </p>
          <FieldChanges
            changes={changedFields(conflict.theirs, conflict.yours, nameOf)}
            before="As it is now"
            after="As it would be"
          />
        </section>
      ))}
      {edited.mayEdit ? (
        <ConfirmForm
          label="Take the change back"
          confirm="Take it back"
          cancel={caseAddressOf(id, "history")}
          sent={sent?.conflicts ? { ...sent, problems: [] } : sent}
        >
          {!sent?.conflicts &&
            write.entries.map(({ number, list, id: record, before, after }) => (
              <div className="history-entry" key={number}>
                <p dir="auto">
                  <strong>{recordWords(list, record, after ?? before).join(" ")}</strong>
                  {after === null
                    ? " comes back"
                    : before === null
                      ? " goes"
                      : " becomes what it was"}
                </p>
                {before !== null && after !== null && (
                  <FieldChanges
                    changes={changedFields(after, before, nameOf)}
                    before="Now"
                    after="Then"
                  />
                )}
              </div>
            ))}
        </ConfirmForm>
      ) : (
        <NotForYou edited={edited} />
      )}
    </EditFrame>
  );
}
