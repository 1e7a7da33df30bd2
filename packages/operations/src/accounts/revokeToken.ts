import { z } from "zod";
import type { Operation } from "../operation.ts";
import { withAccounts } from "./withAccounts.ts";

const input = z.strictObject({ id: z.string().min(1, { error: "is empty" }) });
const output = z.looseObject({ id: z.string() });

/** Ends a token at once. */
export const revokeToken: Operation<typeof input, z.output<typeof output>> = {
  name: "token revoke",
  summary: "end a token at once",
  input,
  output,
  needs: "admin",
  run: (home, { id }) =>
    withAccounts(home, (accounts) => {
      accounts.revokeToken(id);
      return { id };
    }),
};
