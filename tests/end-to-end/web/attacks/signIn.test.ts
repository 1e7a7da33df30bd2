import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addUser, perform, removeUser, revokeToken, setUserPassword } from "@harmel/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  cookiesIn,
  password,
  type SharedServer,
  startShared,
} from "../../../support/web/sharedServer.ts";
import { startDashboard } from "../../../support/web/startDashboard.ts";

let server: SharedServer;

beforeAll(async () => {
  server = await startShared();
});

afterAll(() => server.stop());

/** Asks without following a redirect. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(server.url + path, { method, headers, redirect: "manual" });

/** Leaves a home with a user and a secret that others can read. */
async function exposeSecret(folder: string): Promise<void> {
  await perform(addUser, { folder }, { name: "ann", role: "admin", password });
  await writeFile(join(folder, "accounts.secret"), "known to others", { mode: 0o644 });
}

test("a server is not shared before there is a user, nor with a secret that others can read", async () => {
  const args = ["--host", "127.0.0.1"];
  await expect(startDashboard({}, { args })).rejects.toThrow("harmel user add NAME --role admin");
  await expect(startDashboard({}, { args, prepare: exposeSecret })).rejects.toThrow("chmod 600");
});

test("without signing in there is the sign-in page and nothing else, also from this machine", async () => {
  for (const path of ["/", "/cases", "/cases/belarus-ukraine-2024?signal=a", "/methods", "/none"]) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(303);
    expect(answer.headers.get("location")).toBe(`/sign-in?${new URLSearchParams({ next: path })}`);
  }
  for (const path of ["/api/v1/cases", "/api/cases/belarus-ukraine-2024/brief/md", "/api/none"]) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 401, code: "signed-out" });
  }
  expect(await (await ask("/healthz")).text()).toBe("ok\n");
  expect((await ask("/sign-in")).headers.get("strict-transport-security")).toContain("max-age");
});

test("a session's cookie is for this host, https and no script; it ends with signing out", async () => {
  const answer = await server.signIn({ name: "ann", password, next: "/methods" });
  expect(answer.headers.get("location")).toBe("/methods");
  const [set = ""] = answer.headers.getSetCookie();
  expect(set).toMatch(/^__Secure-harmel\.session_token=/);
  for (const part of ["; HttpOnly", "; Secure", "; SameSite=Lax", "; Path=/"]) {
    expect(set).toContain(part);
  }
  expect(set).not.toContain("Domain");
  const cookie = cookiesIn(answer);
  expect(await (await ask("/methods", { Cookie: cookie })).text()).toContain("ann");
  const left = await ask("/sign-out", { Cookie: cookie, Origin: server.url }, "POST");
  expect(left.headers.get("location")).toBe("/sign-in");
  expect((await ask("/methods", { Cookie: cookie })).status).toBe(303);
});

test("a session put into a browser before does not become the user's", async () => {
  const planted = await server.cookieOf("rita");
  const answer = await server.signIn({ name: "ann", password }, { Cookie: planted });
  expect(cookiesIn(answer)).not.toBe(planted);
  expect((await ask("/methods", { Cookie: planted })).status).toBe(303);
  const made = "__Secure-harmel.session_token=planted.planted";
  const second = await server.signIn({ name: "ann", password }, { Cookie: made });
  expect(cookiesIn(second)).not.toContain("planted");
});

test("signing in leads nowhere else", async () => {
  for (const next of [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "javascript:0",
  ]) {
    const page = await ask(`/sign-in?${new URLSearchParams({ next })}`);
    expect(await page.text(), next).toContain('name="next" value="/"');
  }
  const next = "//evil.example";
  const answer = await server.signIn({ name: "ann", password, next });
  expect(answer.headers.get("location")).toBe("/");
});

test("another site can neither sign in nor out", async () => {
  const cookie = await server.cookieOf("ann");
  const foreign: Record<string, string>[] = [
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site", Origin: server.url },
  ];
  for (const headers of foreign) {
    expect((await server.signIn({ name: "ann", password }, headers)).status).toBe(403);
    const out = await ask("/sign-out", { ...headers, Cookie: cookie }, "POST");
    expect(out.status).toBe(403);
  }
  expect((await ask("/methods", { Cookie: cookie })).status).toBe(200);
});

test("passwords are guessed ten times and no more, whoever asks from wherever", async () => {
  const guess = async (name: string, attempt: number) => {
    const from = { "X-Forwarded-For": `10.0.0.1, 192.0.2.${attempt}` };
    const answer = await server.signIn({ name, password: `wrong guess ${attempt}` }, from);
    return new URL(answer.headers.get("location") ?? "", server.url).searchParams.get("problem");
  };
  const said: unknown[] = [];
  for (let attempt = 0; attempt < 11; attempt += 1) said.push(await guess("otto", attempt));
  expect(said).toEqual([...Array<string>(10).fill("wrong"), "later"]);
  const right = await server.signIn({ name: "otto", password });
  expect(right.headers.get("location")).toContain("problem=later");
});

test("tokens are guessed thirty times, then 429; a right one is not shut out", async () => {
  const { secret } = await server.token("ann");
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 32; attempt += 1) {
    const wrong = { Authorization: `Bearer harmel_${"A".repeat(43)}` };
    const answer = await ask("/api/v1/cases", wrong);
    statuses.push(answer.status);
    if (answer.status === 429) expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  }
  expect(statuses).toEqual([...Array<number>(30).fill(401), 429, 429]);
  expect((await ask("/methods", { Authorization: `Bearer ${secret}` })).status).toBe(200);
});

test("a revoked token, a new password and a removed user end at once", async () => {
  const home = { folder: server.home };
  const { id, secret } = await server.token("rita");
  const bearer = { Authorization: `Bearer ${secret}` };
  expect((await ask("/methods", bearer)).status).toBe(200);
  await perform(revokeToken, home, { id });
  expect([401, 429]).toContain((await ask("/methods", bearer)).status);
  const cookie = await server.cookieOf("rita");
  await perform(setUserPassword, home, { name: "rita", password: `${password} staple` });
  expect((await ask("/methods", { Cookie: cookie })).status).toBe(303);
  const other = await server.cookieOf("ann");
  await perform(removeUser, home, { name: "ann" });
  expect((await ask("/methods", { Cookie: other })).status).toBe(303);
});

test("nobody becomes somebody by a header", async () => {
  const mallory = encodeURIComponent(
    JSON.stringify({ name: "mallory", role: "admin", via: "session" }),
  );
  const cookie = await server.cookieOf("boss");
  for (const name of ["X-Harmel-Caller", "x-harmel-caller", "X_Harmel_Caller"]) {
    expect((await ask("/methods", { [name]: mallory })).status).toBe(303);
    const page = await (await ask("/methods", { [name]: mallory, Cookie: cookie })).text();
    expect(page).toContain("boss");
    expect(page).not.toContain("mallory");
  }
  const inner = { "X-Middleware-Subrequest": "proxy:proxy:proxy:proxy:proxy" };
  expect((await ask("/methods", inner)).status).toBe(303);
});

test("the log holds neither passwords nor cookies, tokens or what stands behind a question mark", async () => {
  const { secret } = await server.token("boss");
  await ask("/methods?word=behindthemark", { Authorization: `Bearer ${secret}` });
  const log = server.output();
  expect(log).toContain('"path":"/methods"');
  for (const hidden of [password, secret, "behindthemark", "session_token", "wrong guess"]) {
    expect(log).not.toContain(hidden);
  }
});
