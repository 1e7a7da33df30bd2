import type { User } from "@harmel/accounts";
import { z } from "zod";
import type { Operation } from "../operation.ts";
import { userDocument } from "./documents.ts";
import { withAccounts } from "./withAccounts.ts";

const input = z.strictObject({});

/** Lists who may sign in. */
export const listUsers: Operation<typeof input, readonly User[]> = {
  name: "user list",
  summary: "list who may sign in",
  input,
  output: z.array(userDocument),
  needs: "admin",
  run: (home) => withAccounts(home, (accounts) => accounts.users()),
};
