import type { FaultProblem } from "@harmel/operations";
import { fieldsOf } from "./fieldsOf.ts";
import type { FormState } from "./FormState.ts";
import type { Fields, RecordPlan } from "./RecordPlan.ts";

/** What the fields of a form show: their texts, what is wrong with them, and how many rows stand empty. */
export interface FormView {
  readonly texts: Fields;
  readonly problems: readonly FaultProblem[];
  /** The places of the rows of a list, the empty ones at the end. */
  readonly rowsOf: (list: string) => readonly number[];
}

/** A form that shows a record, or what somebody typed and could not be taken. */
export function formView(plan: RecordPlan, record: unknown, sent: FormState | undefined): FormView {
  const texts = fieldsOf(plan, sent?.draft ?? record);
  const rowsOf = (list: string): readonly number[] => {
    const filled = [...texts.keys()].filter((name) => name.startsWith(`${list}[`));
    const places = new Set(filled.map((name) => Number(/\[(\d+)\]/.exec(name)?.[1])));
    const empty = sent?.rows?.get(list) ?? 1;
    return Array.from({ length: places.size + empty }, (_, index) => index);
  };
  return { texts, problems: sent?.problems ?? [], rowsOf };
}
