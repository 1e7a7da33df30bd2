/**
 * What a user may do; each role may do what those before it may.
 * reader: see everything. coder: write records. editor: make, merge, copy and remove cases, undo the
 * writes of others, import event data. admin: users, tokens, backup.
 */
export const roles = ["reader", "coder", "editor", "admin"] as const;

/** What a user may do. */
export type Role = (typeof roles)[number];

/** Who asks, once that is known. */
export interface Caller {
  /** The name that the journal keeps. */
  readonly name: string;
  readonly role: Role;
  /** On this machine's own address nobody signs in: whoever sits here may do everything. */
  readonly via: "machine" | "session" | "token";
}

/** Whether a role may do what asks for another. */
export function mayDo(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
