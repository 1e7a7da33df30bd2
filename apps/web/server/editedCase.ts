import "server-only";
import { type CaseDocument, Fault, type Home, perform, readCase } from "@harmel/operations";
import { notFound } from "next/navigation";
import { currentHome, mayWrite } from "./currentHome.ts";
import { decodedId } from "./decodedId.ts";

/** A case as a page shows it on which it is changed. */
export interface EditedCase {
  readonly entry: CaseDocument;
  /** Whether whoever asks may change this case: an original never changes. */
  readonly mayEdit: boolean;
  /** Whether they may make, copy and remove cases. */
  readonly mayMakeCases: boolean;
}

/** Opens the case of an address to be changed; the page for what is not there otherwise. */
export async function editedCase(encodedId: string): Promise<EditedCase> {
  const entry = await found((home) => perform(readCase, home, { case: decodedId(encodedId) }));
  const [mayEdit, mayMakeCases] = [await mayWrite(), await mayWrite("editor")];
  return { entry, mayEdit: mayEdit && !entry.isBundled, mayMakeCases };
}

/** What an operation gives; the page for what is not there, where it says that it is not. */
export async function found<Output>(read: (home: Home) => Promise<Output>): Promise<Output> {
  try {
    return await read(await currentHome());
  } catch (thrown) {
    if (thrown instanceof Fault && [400, 404, 410].includes(thrown.status)) notFound();
    throw thrown;
  }
}
