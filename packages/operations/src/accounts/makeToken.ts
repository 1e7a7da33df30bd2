import type { Token } from "@harmel/accounts";
import { z } from "zod";
import type { Operation } from "../operation.ts";
import { tokenDocument } from "./documents.ts";
import { userName, userRole } from "./inputs.ts";
import { withAccounts } from "./withAccounts.ts";

const input = z.strictObject({
  name: userName,
  role: userRole.optional(),
  days: z.coerce
    .number({ error: "is no number of days" })
    .int({ error: "is no whole number of days" })
    .min(1, { error: "is less than a day" })
    .max(3_660, { error: "is more than ten years" })
    .default(90),
});

/** Lets a program in, in the name of a user. The secret is in this answer and nowhere else. */
export const makeToken: Operation<typeof input, Token & { readonly secret: string }> = {
  name: "token add",
  summary: "let a program in, in the name of a user; shown once",
  input,
  output: tokenDocument.extend({ secret: z.string() }),
  needs: "admin",
  run: (home, { name, days, role }) =>
    withAccounts(home, (accounts) => accounts.makeToken(name, days, role)),
};
