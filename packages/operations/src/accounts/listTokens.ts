import type { Token } from "@harmel/accounts";
import { z } from "zod";
import type { Operation } from "../operation.ts";
import { tokenDocument } from "./documents.ts";
import { withAccounts } from "./withAccounts.ts";

const input = z.strictObject({});

/** Lists the tokens, without their secrets: those are kept by nobody. */
export const listTokens: Operation<typeof input, readonly Token[]> = {
  name: "token list",
  summary: "list the tokens and until when they hold",
  input,
  output: z.array(tokenDocument),
  needs: "admin",
  run: (home) => withAccounts(home, (accounts) => accounts.tokens()),
};
