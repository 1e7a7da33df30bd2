import { mkdtempSync, rmSync, statSync, chmodSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Accounts } from "./Accounts.ts";
import { openAccounts } from "./openAccounts.ts";

const password = "correct horse battery";
const fault = (code: string) => expect.objectContaining({ code });
const cookieOf = (cookies: readonly string[]): string =>
  cookies.map((cookie) => cookie.split(";", 1)[0]).join("; ");

let folder: string;
let accounts: Accounts;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "harmel-accounts-"));
  accounts = openAccounts(folder);
});

afterEach(() => {
  accounts.close();
  rmSync(folder, { recursive: true });
});

/** Signs in and gives the Cookie header of the session. */
async function signedIn(name: string): Promise<string> {
  const result = await accounts.signIn(name, password, "192.0.2.1");
  expect(result.outcome).toBe("in");
  return result.outcome === "in" ? cookieOf(result.cookies) : "";
}

test("a user signs in, is known by the cookie, and signs out", async () => {
  await accounts.addUser("ann", password, "coder");
  const cookie = await signedIn(" Ann ");
  expect(await accounts.session(cookie)).toEqual({ name: "ann", role: "coder", via: "session" });
  await accounts.signOut(cookie);
  expect(await accounts.session(cookie)).toBeUndefined();
  expect(await accounts.session("harmel.session_token=made.up")).toBeUndefined();
});

test("a changed role holds at once; a new password and removal end sessions and tokens", async () => {
  await accounts.addUser("boss", password, "admin");
  await accounts.addUser("ann", password, "coder");
  const { secret } = accounts.makeToken("ann", 1);
  const cookie = await signedIn("ann");
  accounts.setRole("ann", "reader");
  expect(await accounts.session(cookie)).toMatchObject({ role: "reader" });
  expect(accounts.token(secret, "::1")).toMatchObject({ caller: { role: "reader" } });
  await accounts.setPassword("ann", `${password} staple`);
  expect(await accounts.session(cookie)).toBeUndefined();
  expect(accounts.token(secret, "::1").outcome).toBe("in");
  accounts.removeUser("ann");
  expect(accounts.token(secret, "::1").outcome).toBe("wrong");
  expect(accounts.users().map(({ name }) => name)).toEqual(["boss"]);
});

test("what one process changes, another that has the file open knows", async () => {
  const other = openAccounts(folder);
  await other.addUser("ann", password, "coder");
  const cookie = await signedIn("ann");
  expect(await other.session(cookie)).toMatchObject({ name: "ann" });
  other.close();
});

test("names and passwords that will not do are named, the password never", async () => {
  for (const name of ["", "a", "Ann", "ann lee", "аnn", "-ann", "a".repeat(33), "a\u0000"]) {
    await expect(accounts.addUser(name, password, "reader")).rejects.toThrow(
      fault("user-name-invalid"),
    );
  }
  for (const given of ["short", "x".repeat(129)]) {
    await expect(accounts.addUser("ann", given, "reader")).rejects.toThrow(
      expect.objectContaining({
        code: "password-length",
        fields: { least: 12, most: 128, length: given.length },
      }),
    );
  }
  await accounts.addUser("ann", password, "reader");
  await expect(accounts.addUser("ann", password, "reader")).rejects.toThrow(fault("user-exists"));
});

test("the last admin stays one", async () => {
  await accounts.addUser("ann", password, "admin");
  expect(() => accounts.removeUser("ann")).toThrow(fault("last-admin"));
  expect(() => accounts.setRole("ann", "editor")).toThrow(fault("last-admin"));
  await accounts.addUser("bob", password, "admin");
  expect(accounts.setRole("ann", "editor")).toMatchObject({ role: "editor" });
});

test("a token is kept as a hash, may no more than its user, and ends", async () => {
  await accounts.addUser("ann", password, "coder");
  const token = accounts.makeToken("ann", 1, "admin");
  expect(token).toMatchObject({ user: "ann", role: "coder" });
  expect(token.secret).toMatch(/^harmel_[\w-]{43}$/);
  expect(readFileSync(join(folder, "accounts.sqlite-wal"), "latin1")).not.toContain(token.secret);
  const narrow = accounts.makeToken("ann", 1, "reader");
  expect(accounts.token(narrow.secret, "::1")).toEqual({
    outcome: "in",
    caller: { name: "ann", role: "reader", via: "token" },
  });
  expect(accounts.token(accounts.makeToken("ann", -1).secret, "::1").outcome).toBe("wrong");
  accounts.revokeToken(narrow.id);
  expect(accounts.token(narrow.secret, "::1").outcome).toBe("wrong");
  expect(() => accounts.revokeToken(narrow.id)).toThrow(fault("token-unknown"));
});

test("after ten wrong passwords a name has to wait, whether it exists or not, from wherever", async () => {
  await accounts.addUser("ann", password, "coder");
  for (const name of ["ann", "nobody"]) {
    const outcomes: string[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const { outcome } = await accounts.signIn(name, "wrong wrong wrong", `192.0.2.${attempt}`);
      outcomes.push(outcome);
    }
    expect(outcomes).toEqual([...Array<string>(10).fill("wrong"), "later"]);
  }
  expect(await accounts.signIn("ann", password, "192.0.2.99")).toMatchObject({ outcome: "later" });
});

test("secret and users are readable by their owner alone; a secret that is not is refused", async () => {
  await accounts.addUser("ann", password, "coder");
  await signedIn("ann");
  const modes = ["accounts.secret", "accounts.sqlite", "accounts.sqlite-wal"].map(
    (name) => statSync(join(folder, name)).mode & 0o777,
  );
  expect(modes).toEqual([0o600, 0o600, 0o600]);
  chmodSync(join(folder, "accounts.secret"), 0o640);
  const other = openAccounts(folder);
  await expect(other.session("harmel.session_token=x")).rejects.toThrow(fault("secret-exposed"));
  other.close();
});

test("cookies are httpOnly and SameSite, and Secure where the world comes by https", async () => {
  await accounts.addUser("ann", password, "coder");
  const behind = openAccounts(folder, "https://harmel.example");
  for (const [opened, isSecure] of [
    [accounts, false],
    [behind, true],
  ] as const) {
    const result = await opened.signIn("ann", password, "::1");
    const [cookie = ""] = result.outcome === "in" ? result.cookies : [];
    expect(cookie).toContain("; HttpOnly");
    expect(cookie).toContain("; SameSite=Lax");
    expect(/; Secure/.test(cookie)).toBe(isSecure);
    expect(cookie.startsWith("__Secure-")).toBe(isSecure);
  }
  behind.close();
});
