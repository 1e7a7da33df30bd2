import { Fault, type Home, problemOf } from "@harmel/operations";
import type { Outcome } from "./Form.ts";
import type { FormState } from "./FormState.ts";

/** A page of its own says these; everything else is said beside the form, so that nothing typed is lost. */
const elsewhere = new Set(["role-too-low", "case-missing", "case-removed", "unexpected"]);

/** Does what a form asks for and gives where to go then, or the form again with what is wrong. */
export async function attempt(
  home: Home,
  state: Omit<FormState, "problems">,
  work: () => Promise<string>,
): Promise<Outcome> {
  try {
    return await work();
  } catch (thrown) {
    const fault = Fault.from(thrown);
    if (elsewhere.has(fault.code)) throw fault;
    const { problems, conflicts } = problemOf(fault, home.folder);
    return { ...state, problems, conflicts };
  }
}
