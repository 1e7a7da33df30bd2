import type { User } from "@harmel/accounts";
import { z } from "zod";
import type { Operation } from "../operation.ts";
import { userDocument } from "./documents.ts";
import { userName, userRole } from "./inputs.ts";
import { withAccounts } from "./withAccounts.ts";

const input = z.strictObject({ name: userName, role: userRole });

/** Says what a user may do; it holds for sessions and tokens at once. */
export const setUserRole: Operation<typeof input, User> = {
  name: "user role",
  summary: "say what a user may do",
  input,
  output: userDocument,
  needs: "admin",
  run: (home, { name, role }) => withAccounts(home, (accounts) => accounts.setRole(name, role)),
};
