import { roles } from "@harmel/accounts/Caller";
import { z } from "zod";

/** The name of a user, as it was typed. */
export const userName = z.string().trim().toLowerCase().min(1, { error: "is empty" });

/** What a user may do. */
export const userRole = z.enum(roles, {
  error: ({ input }) =>
    `is ${input === undefined ? "missing: one" : "none"} of ${roles.join(", ")}${input === undefined ? "" : `: ${String(input)}`}`,
});

/** A password; how long it has to be is said by the accounts. */
export const userPassword = z.string();
