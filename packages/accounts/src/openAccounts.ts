import type { Accounts } from "./Accounts.ts";
import { ATTEMPTS, attemptCounter } from "./attempts.ts";
import type { Authentication } from "./authentication.ts";
import { openDatabase } from "./openDatabase.ts";
import { readSecret } from "./readSecret.ts";
import { sessionTable } from "./sessions.ts";
import { tokenTable } from "./tokens.ts";
import { userTable } from "./users.ts";

/** Opens the accounts of a home. The public address says whether cookies go over https only. */
export function openAccounts(folder: string, publicUrl = "http://127.0.0.1"): Accounts {
  const database = openDatabase(folder);
  let opened: Promise<Authentication> | undefined;
  // Loaded when a password or a session is asked for: it takes a fifth of a second.
  const authentication = () =>
    (opened ??= import("./authentication.ts").then(({ openAuthentication }) =>
      openAuthentication(database, readSecret(folder), publicUrl),
    ));
  const attempts = attemptCounter(database);
  const { found, ...users } = userTable(database);
  const { callerOf, ...tokens } = tokenTable(database, found);
  const readable = database.prepare("select count(*) from user");
  return {
    ...users,
    ...tokens,
    ...sessionTable(authentication, attempts),

    token(secret, address) {
      const caller = callerOf(secret);
      if (caller) return { outcome: "in", caller };
      const seconds = attempts.another(`token:${address}`, ATTEMPTS.address);
      return seconds > 0 ? { outcome: "later", seconds } : { outcome: "wrong" };
    },
    isReadable() {
      try {
        return readable.get() !== undefined;
      } catch {
        return false;
      }
    },
    close: () => database.close(),
  };
}
