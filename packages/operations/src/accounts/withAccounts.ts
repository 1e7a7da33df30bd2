import type { Accounts } from "@harmel/accounts";
import { Fault } from "../Fault.ts";
import type { Home } from "../home.ts";

/**
 * Works with the accounts of a home.
 *
 * @throws {Fault} where it fails, worded by the table.
 */
export async function withAccounts<Result>(
  { folder }: Home,
  work: (accounts: Accounts) => Result | Promise<Result>,
): Promise<Result> {
  // Loaded when it is used: most of what a user does needs no accounts.
  const { AccountsError, openAccounts } = await import("@harmel/accounts");
  try {
    const accounts = openAccounts(folder);
    try {
      return await work(accounts);
    } finally {
      accounts.close();
    }
  } catch (thrown) {
    if (thrown instanceof AccountsError) throw new Fault(thrown.code, thrown.fields);
    throw thrown;
  }
}
