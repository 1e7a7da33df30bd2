/** Who may use a server: users with roles, their sessions, and tokens for programs. */
export type { Accounts, Shown, SignIn, Token, User } from "./Accounts.ts";
export { AccountsError, type AccountsErrorCode } from "./AccountsError.ts";
export { type Caller, mayDo, type Role, roles } from "./Caller.ts";
export { openAccounts } from "./openAccounts.ts";
