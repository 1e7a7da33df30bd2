import type { SignIn } from "./Accounts.ts";
import type { AttemptCounter } from "./attempts.ts";
import { ATTEMPTS } from "./attempts.ts";
import type { Authentication } from "./authentication.ts";
import type { Caller } from "./Caller.ts";
import { isUserName } from "./credentials.ts";
import { roleFrom } from "./users.ts";

/** What is done with sessions, all of it by better-auth; the limits stand before it. */
export function sessionTable(
  authentication: () => Promise<Authentication>,
  attempts: AttemptCounter,
) {
  return {
    async signIn(given: string, password: string, address: string): Promise<SignIn> {
      const name = given.trim().toLowerCase();
      // A name that can be nobody's is not kept: the table would hold whatever is sent.
      const key = `name:${isUserName(name) ? name : ""}`;
      const from = `address:${address}`;
      const seconds = Math.max(
        attempts.another(key, ATTEMPTS.name),
        attempts.another(from, ATTEMPTS.address),
      );
      if (seconds > 0) return { outcome: "later", seconds };
      const { api } = await authentication();
      const answer = await api.signInUsername({
        body: { username: name, password },
        headers: new Headers(),
        asResponse: true,
      });
      if (!answer.ok) return { outcome: "wrong" };
      attempts.forget(key);
      attempts.takeBack(from);
      return { outcome: "in", cookies: answer.headers.getSetCookie() };
    },

    async signOut(cookie: string): Promise<readonly string[]> {
      const { api } = await authentication();
      const answer = await api.signOut({ ...withCookie(cookie), asResponse: true });
      return answer.headers.getSetCookie();
    },

    async session(cookie: string): Promise<Caller | undefined> {
      const { api } = await authentication();
      const found = await api.getSession(withCookie(cookie));
      if (!found) return undefined;
      return { name: found.user.name, role: roleFrom(found.user.role), via: "session" };
    },
  };
}

const withCookie = (cookie: string) => ({ headers: new Headers({ cookie }) });
