/** What can be wrong with a request about accounts; operations holds the wording. */
export type AccountsErrorCode =
  | "accounts-newer"
  | "last-admin"
  | "password-length"
  | "secret-exposed"
  | "token-unknown"
  | "user-exists"
  | "user-name-invalid"
  | "user-unknown";

/** A fault a user can mend, as data: a code and its fields. */
export class AccountsError extends Error {
  readonly code: AccountsErrorCode;
  readonly fields: Readonly<Record<string, string | number>>;

  constructor(code: AccountsErrorCode, fields: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = "AccountsError";
    this.code = code;
    this.fields = fields;
  }
}
