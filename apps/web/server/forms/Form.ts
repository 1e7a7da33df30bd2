import type { Caller, Role } from "@harmel/accounts";
import type { Home } from "@harmel/operations";
import type { Fields } from "./RecordPlan.ts";
import type { FormState } from "./FormState.ts";

/** A form that somebody sent. */
export interface SentForm {
  /** The parts of the address that have a name, decoded. */
  readonly place: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly fields: Fields;
  /** The text of the file that came with it. */
  readonly file: string;
  /** Of whoever sent it. */
  readonly home: Home;
  readonly caller: Caller;
}

/** What becomes of it: the address that shows what was done, or the form again. */
export type Outcome = string | FormState;

/** A form of a page, taken at the page's own address. */
export interface Form {
  /** `/cases/:case/copy`; a part that begins with a colon has a name. */
  readonly path: string;
  readonly needs: Role;
  submit(sent: SentForm): Promise<Outcome>;
}
