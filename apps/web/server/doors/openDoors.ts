import type { IncomingMessage, ServerResponse } from "node:http";
import { type Accounts, AccountsError, openAccounts } from "@harmel/accounts";
import { Fault, type Home, perform, readChanges } from "@harmel/operations";
import { callerBy } from "./callerBy.ts";
import { entranceTo } from "./entrance.ts";
import { machineCaller } from "./machineCaller.ts";
import { redirect } from "./redirect.ts";
import { type Settings, SettingsError } from "./Settings.ts";

/**
 * Who is let in: on this machine's own address everybody, else users and tokens of the home.
 *
 * @throws {SettingsError} where the server is shared and nobody could sign in.
 */
export async function openDoors(settings: Settings) {
  if (!settings.isShared) {
    const caller = machineCaller(settings.home);
    return {
      entrance: nothingToSign,
      callerOf: async () => caller,
      isReadable: () => storeIsReadable(settings.home),
    };
  }
  const { host, port, publicUrl, home } = settings;
  const address = publicUrl?.origin ?? `http://${host}:${port}`;
  const accounts = await opened(home.folder, address);
  if (accounts.users().length === 0) {
    throw new SettingsError(
      `nobody could sign in yet: make the first user with\n  harmel user add NAME --role admin --home ${home.folder}`,
    );
  }
  return {
    entrance: entranceTo(accounts, settings),
    callerOf: callerBy(accounts, settings),
    isReadable: async () => accounts.isReadable() && (await storeIsReadable(home)),
  };
}

/** Nobody signs in here: whoever comes to the sign-in page is led on. */
async function nothingToSign(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const isEntrance = /^\/sign-(?:in|out)(?:\?|$)/.test(request.url ?? "");
  if (isEntrance) redirect(response, "/");
  return isEntrance;
}

function storeIsReadable(home: Home): Promise<boolean> {
  return perform(readChanges, home, {}).then(
    () => true,
    () => false,
  );
}

async function opened(folder: string, address: string): Promise<Accounts> {
  try {
    const accounts = openAccounts(folder, address);
    // Loads what sessions need, and fails now where the secret is not secret.
    await accounts.session("");
    return accounts;
  } catch (thrown) {
    if (!(thrown instanceof AccountsError)) throw thrown;
    const [{ problem, fix } = { problem: "", fix: "" }] = new Fault(thrown.code, thrown.fields)
      .problems;
    throw new SettingsError(`${problem}\n  ${fix}`, { cause: thrown });
  }
}
