import type { IncomingMessage, ServerResponse } from "node:http";
import type { Accounts } from "@harmel/accounts";
import type { Logger } from "pino";
import { addressOf } from "./addressOf.ts";
import { ownPath } from "./ownPath.ts";
import { readForm } from "./readForm.ts";
import { redirect } from "./redirect.ts";
import type { Settings } from "./Settings.ts";

/**
 * Takes the forms by which one signs in and out; each ends in a redirect, so that nothing is sent
 * twice by reloading. Gives whether the request was such a form.
 */
export function entranceTo(accounts: Accounts, settings: Settings) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    log: Logger,
  ): Promise<boolean> => {
    if (request.method !== "POST") return false;
    if (request.url === "/sign-in") await signIn(request, response, log);
    else if (request.url === "/sign-out") await signOut(request, response);
    else return false;
    return true;
  };

  async function signIn(
    request: IncomingMessage,
    response: ServerResponse,
    log: Logger,
  ): Promise<void> {
    const form = await readForm(request);
    const [name, password] = [form.get("name") ?? "", form.get("password") ?? ""];
    const next = ownPath(form.get("next"));
    const address = addressOf(request, settings);
    const result = await accounts.signIn(name, password, address);
    // Not the name: somebody may have typed the password there.
    log.info({ outcome: result.outcome, address }, "sign-in");
    if (result.outcome !== "in") {
      const query = new URLSearchParams({ next, problem: result.outcome });
      return redirect(response, `/sign-in?${query.toString()}`);
    }
    // A session that somebody put into this browser before ends here.
    if (request.headers.cookie) await accounts.signOut(request.headers.cookie);
    redirect(response, next, result.cookies);
  }

  async function signOut(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const cookies = await accounts.signOut(request.headers.cookie ?? "");
    redirect(response, "/sign-in", cookies);
  }
}
