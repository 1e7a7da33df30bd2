import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";

/** Makes a copy that can be changed and that says where it came from. */
export function CopyButton({ id }: { id: string }) {
  return (
    <form className="copy-button" method="post" action={caseAddressOf(id, "copy")}>
      <button type="submit">Make a copy to edit</button>
    </form>
  );
}
