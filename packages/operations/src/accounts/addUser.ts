import type { User } from "@harmel/accounts";
import { z } from "zod";
import type { Operation } from "../operation.ts";
import { userDocument } from "./documents.ts";
import { userName, userPassword, userRole } from "./inputs.ts";
import { withAccounts } from "./withAccounts.ts";

const input = z.strictObject({ name: userName, role: userRole, password: userPassword });

/** Lets somebody sign in. Users are made on the server's own machine: no address does it. */
export const addUser: Operation<typeof input, User> = {
  name: "user add",
  summary: "let somebody sign in to a server on this home",
  input,
  output: userDocument,
  needs: "admin",
  run: (home, { name, password, role }) =>
    withAccounts(home, (accounts) => accounts.addUser(name, password, role)),
};
