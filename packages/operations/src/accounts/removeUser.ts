import { z } from "zod";
import type { Operation } from "../operation.ts";
import { userName } from "./inputs.ts";
import { withAccounts } from "./withAccounts.ts";

const input = z.strictObject({ name: userName });
const output = z.looseObject({ name: z.string() });

/** Takes a user away; sessions and tokens end at once. What the journal says of the user stays. */
export const removeUser: Operation<typeof input, z.output<typeof output>> = {
  name: "user remove",
  summary: "take a user away, with sessions and tokens",
  input,
  output,
  needs: "admin",
  run: (home, { name }) =>
    withAccounts(home, (accounts) => {
      accounts.removeUser(name);
      return { name };
    }),
};
