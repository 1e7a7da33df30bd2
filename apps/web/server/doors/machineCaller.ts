import type { Caller } from "@harmel/accounts";
import type { Home } from "@harmel/operations";

/** Whoever sits at this machine: nobody signs in on its own address. */
export function machineCaller({ by = "unknown" }: Home): Caller {
  return { name: by, role: "admin", via: "machine" };
}
