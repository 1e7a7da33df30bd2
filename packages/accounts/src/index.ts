/** Who may use a server: users with roles, their sessions, and tokens for programs. */
export type { Caller, Role } from "./Caller.ts";
