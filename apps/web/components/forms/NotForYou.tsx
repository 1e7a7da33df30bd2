import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import type { EditedCase } from "../../server/editedCase.ts";
import { CopyButton } from "./CopyButton.tsx";

/** Why there is no form: the case is an original, or whoever asks may only read. */
export function NotForYou({ edited: { entry, mayMakeCases } }: { edited: EditedCase }) {
  if (!entry.isBundled) {
    return (
      <p className="part-empty">
        You may read this case, not change it. An admin of the server gives the role of a coder.
      </p>
    );
  }
  return (
    <>
      <p className="part-empty">
        This case came with Harmel and is an original, which never changes.
      </p>
      {mayMakeCases ? (
        <CopyButton id={entry.id} />
      ) : (
        <p>Whoever has the role of an editor can make a copy of it that changes.</p>
      )}
      <p className="after-chart">
        <a href={caseAddressOf(entry.id)}>Back to the case</a>
      </p>
    </>
  );
}
