import type { DatabaseSync } from "node:sqlite";
import { betterAuth, type BetterAuthOptions } from "better-auth";
import { username } from "better-auth/plugins/username";
import { isUserName, NAME_LENGTH, PASSWORD_LENGTH } from "./credentials.ts";

/** How long a session lasts, in seconds: seven days, however much it is used. */
const SESSION = 7 * 24 * 60 * 60;

/**
 * better-auth, for what is easily done wrong: password hashes (scrypt), sessions and their signed
 * cookies. It answers no address of its own, so that nobody can sign up; limits are ours (attempts.ts),
 * since its own know addresses but neither names nor tokens.
 */
export function openAuthentication(database: DatabaseSync, secret: string, publicUrl: string) {
  return betterAuth(authenticationOptions(database, secret, publicUrl));
}

/** The library's handle, as the rest of the package takes it. */
export type Authentication = ReturnType<typeof openAuthentication>;

/** The options, apart, so that a test can ask the library which tables it wants with them. */
export function authenticationOptions(database: DatabaseSync, secret: string, publicUrl: string) {
  return {
    database,
    secret,
    baseURL: publicUrl,
    appName: "Harmel",
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    user: { additionalFields: { role: { type: "string" as const, required: true, input: false } } },
    session: { expiresIn: SESSION, disableSessionRefresh: true },
    advanced: {
      cookiePrefix: "harmel",
      useSecureCookies: publicUrl.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" as const },
    },
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: NAME_LENGTH.least,
        maxUsernameLength: NAME_LENGTH.most,
        usernameValidator: isUserName,
      }),
    ],
  } satisfies BetterAuthOptions;
}
