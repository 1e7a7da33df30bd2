import { addUser, makeToken, perform } from "@harmel/operations";
import { type Dashboard, startDashboard } from "./startDashboard.ts";

/** A server for several users, behind a proxy that would speak https: ann codes, rita reads, boss is admin. */
export interface SharedServer extends Dashboard {
  /** Sends the sign-in form and gives the answer, unfollowed. */
  signIn(form: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** Signs in and gives the Cookie header of the session. */
  cookieOf(name: string): Promise<string>;
  /** The secret of a new token, and its id. */
  token(name: string): Promise<{ readonly id: string; readonly secret: string }>;
}

/** The password of everybody on a shared server. */
export const password = "correct horse battery";

/** Starts a server that is shared, by default behind https; its users are made before. */
export async function startShared(
  args = ["--host", "127.0.0.1", "--public-url", "https://harmel.example"],
): Promise<SharedServer> {
  const users = { boss: "admin", ann: "coder", rita: "reader", otto: "reader" };
  const dashboard = await startDashboard(
    {},
    {
      args,
      prepare: async (folder) => {
        for (const [name, role] of Object.entries(users)) {
          await perform(addUser, { folder }, { name, role, password });
        }
      },
    },
  );
  const { url, home } = dashboard;
  const signIn: SharedServer["signIn"] = (form, headers = {}) =>
    fetch(`${url}/sign-in`, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { Origin: url, ...headers },
      redirect: "manual",
    });
  return {
    ...dashboard,
    signIn,
    async cookieOf(name) {
      return cookiesIn(await signIn({ name, password }));
    },
    token: (name) => perform(makeToken, { folder: home }, { name }),
  };
}

/** The Cookie header that a browser would send after an answer. */
export function cookiesIn(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ");
}
