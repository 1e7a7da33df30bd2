import { userInfo } from "node:os";
import type { Caller } from "@harmel/accounts";

/** Whoever sits at this machine, under the name of the system. A user without a name is `local`. */
export function machineCaller(): Caller {
  return { name: systemName() || "local", role: "admin", via: "machine" };
}

function systemName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that no user has.
    return "";
  }
}
