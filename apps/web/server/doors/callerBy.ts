import type { IncomingMessage } from "node:http";
import type { Accounts, Caller } from "@harmel/accounts";
import { Fault } from "@harmel/operations";
import { addressOf } from "./addressOf.ts";
import type { Settings } from "./Settings.ts";

/**
 * Finds out who asks: by a token where the request brings one, else by the session's cookie.
 *
 * @throws {Fault} of a wrong token; nothing else is tried after it.
 */
export function callerBy(accounts: Accounts, settings: Settings) {
  return async (request: IncomingMessage): Promise<Caller | undefined> => {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined) {
      const [, secret = ""] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
      const shown = accounts.token(secret, addressOf(request, settings));
      if (shown.outcome === "in") return shown.caller;
      if (shown.outcome === "wrong") throw new Fault("token-wrong");
      throw new Fault("attempts-too-many", { seconds: shown.seconds });
    }
    return cookie === undefined ? undefined : accounts.session(cookie);
  };
}
