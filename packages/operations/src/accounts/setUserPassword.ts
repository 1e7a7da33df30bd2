import { z } from "zod";
import type { Operation } from "../operation.ts";
import { userName, userPassword } from "./inputs.ts";
import { withAccounts } from "./withAccounts.ts";

const input = z.strictObject({ name: userName, password: userPassword });
const output = z.looseObject({ name: z.string() });

/** Gives a user another password; whoever is signed in under the name is signed out. */
export const setUserPassword: Operation<typeof input, z.output<typeof output>> = {
  name: "user password",
  summary: "give a user another password, which ends the user's sessions",
  input,
  output,
  needs: "admin",
  run: (home, { name, password }) =>
    withAccounts(home, async (accounts) => {
      await accounts.setPassword(name, password);
      return { name };
    }),
};
