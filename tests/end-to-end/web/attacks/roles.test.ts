import { makeToken, perform, setUserRole } from "@harmel/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SharedServer, startShared } from "../../../support/web/sharedServer.ts";

let server: SharedServer;

beforeAll(async () => {
  server = await startShared();
});

afterAll(() => server.stop());

const send = (path: string, headers: Record<string, string>, method = "POST", body?: unknown) =>
  fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const bearer = async (name: string) => ({
  Authorization: `Bearer ${(await server.token(name)).secret}`,
});
const post = async (path: string, name: string, body: string) => {
  const headers = {
    Cookie: await server.cookieOf(name),
    Origin: server.url,
    "Content-Type": "application/x-www-form-urlencoded",
  };
  const answer = await fetch(server.url + path, { method: "POST", headers, body });
  await answer.arrayBuffer();
  return answer.status;
};

const copied = "/cases/belarus-ukraine-2024/copy";

test("a role may do what it may and no more, by token and by session", async () => {
  const session = { Cookie: await server.cookieOf("rita"), Origin: server.url };
  for (const headers of [await bearer("rita"), session]) {
    expect((await send("/cases", headers, "GET")).status).toBe(200);
    const refused = await send(copied, headers);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: "role-too-low" });
  }
  expect((await send(copied, await bearer("ann"))).status).toBe(403);
  const made = await send(copied, await bearer("boss"), "POST", {});
  expect(made.status, await made.clone().text()).toBe(201);
});

test("a form may no more than the role of who sends it", async () => {
  const adopting = "a=GRC&b=TUR&onset=1996-01-30";
  expect(await post("/adoptions", "rita", adopting)).toBe(403);
  expect(await post("/adoptions", "boss", adopting)).not.toBe(403);
  expect(await post("/cases/belarus-ukraine-2024/copy", "rita", "id=x")).toBe(403);
});

test("a token may no more than it was made for, nor than its user may now", async () => {
  const home = { folder: server.home };
  const narrow = await perform(makeToken, home, { name: "boss", role: "reader" });
  const headers = { Authorization: `Bearer ${narrow.secret}` };
  expect((await send(copied, headers)).status).toBe(403);
  const wide = await bearer("otto");
  await perform(setUserRole, home, { name: "otto", role: "editor" });
  expect((await send(copied, wide)).status).toBe(403);
  const editor = await bearer("otto");
  await perform(setUserRole, home, { name: "otto", role: "reader" });
  expect((await send(copied, editor)).status).toBe(403);
});

test("a write is journalled under the name of who signed in, whatever the request says", async () => {
  const { case: id } = (await (await send(copied, await bearer("boss"), "POST", {})).json()) as {
    case: string;
  };
  const headers = { ...(await bearer("boss")), "X-Harmel-Caller": "mallory" };
  const journal = await (await send(`/cases/${id}/journal`, headers, "GET")).text();
  expect(journal).toContain('"boss"');
  expect(journal).not.toContain("mallory");
});

test("users and tokens have no address", async () => {
  const headers = await bearer("boss");
  for (const path of ["/users", "/tokens", "/user", "/accounts"]) {
    for (const method of ["GET", "POST"]) {
      expect((await send(path, headers, method)).status, path).toBe(404);
    }
  }
  for (const path of ["/api/auth/sign-up/email", "/api/auth/get-session"]) {
    const answer = await fetch(server.url + path, { headers });
    await answer.arrayBuffer();
    expect(answer.status, path).toBe(404);
  }
});
