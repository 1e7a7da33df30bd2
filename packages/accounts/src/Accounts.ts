import type { Caller, Role } from "./Caller.ts";

/** Somebody who may sign in. */
export interface User {
  readonly name: string;
  readonly role: Role;
  /** An instant in UTC, ISO 8601; so are all others here. */
  readonly since: string;
}

/** What lets a program in, in the name of a user. Its secret is never kept, only its hash. */
export interface Token {
  readonly id: string;
  readonly user: string;
  /** At most this; less where the user's own role is less. */
  readonly role: Role;
  readonly since: string;
  readonly until: string;
}

/** What came of trying to sign in. Which of name and password was wrong is not told. */
export type SignIn =
  | { readonly outcome: "in"; readonly cookies: readonly string[] }
  | { readonly outcome: "wrong" }
  | { readonly outcome: "later"; readonly seconds: number };

/** What came of showing a token. */
export type Shown =
  | { readonly outcome: "in"; readonly caller: Caller }
  | { readonly outcome: "wrong" }
  | { readonly outcome: "later"; readonly seconds: number };

/**
 * Users, their sessions and their tokens, in one SQLite file of the home. Several processes may have
 * it open: what one changes holds for the others with their next question. Faults are an
 * `AccountsError`.
 */
export interface Accounts {
  users(): readonly User[];
  addUser(name: string, password: string, role: Role): Promise<User>;
  setRole(name: string, role: Role): User;
  /** Ends the user's sessions. */
  setPassword(name: string, password: string): Promise<void>;
  /** Ends the user's sessions and tokens. */
  removeUser(name: string): void;
  tokens(): readonly Token[];
  /** The secret is given this once. Without a role it is the user's own. */
  makeToken(name: string, days: number, role?: Role): Token & { readonly secret: string };
  revokeToken(id: string): void;
  /** Tries a name and a password, from an address; the cookies are for the answer's Set-Cookie. */
  signIn(name: string, password: string, address: string): Promise<SignIn>;
  /** Ends the session of a Cookie header, and gives the cookies that take its own away. */
  signOut(cookie: string): Promise<readonly string[]>;
  /** Who a Cookie header speaks for. */
  session(cookie: string): Promise<Caller | undefined>;
  /** Who a token speaks for; wrong ones from one address are counted. */
  token(secret: string, address: string): Shown;
  /** Whether the file can be read. */
  isReadable(): boolean;
  close(): void;
}
