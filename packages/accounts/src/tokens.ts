import { createHash, randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Token } from "./Accounts.ts";
import { AccountsError } from "./AccountsError.ts";
import { type Caller, mayDo, type Role } from "./Caller.ts";
import { roleFrom } from "./users.ts";

/** What every token begins with, so that a program that looks for leaked secrets knows it. */
const PREFIX = "harmel_";

/**
 * What is done with tokens. A token is 256 random bits and only its SHA-256 is kept: nothing shorter
 * can be guessed, and nothing slower is needed. better-auth's own plugin for this is a package of its
 * own, with limits, refills and permissions that nobody here wants.
 */
export function tokenTable(
  database: DatabaseSync,
  found: (name: string) => { readonly id: string; readonly role: Role },
) {
  const columns = `select apiToken.id, apiToken.role, apiToken.createdAt, apiToken.expiresAt,
    user.username, user.role as userRole from apiToken join user on user.id = apiToken.userId`;
  const all = database.prepare(`${columns} order by apiToken.createdAt, apiToken.id`);
  const byHash = database.prepare(`${columns} where apiToken.hash = ?`);

  return {
    tokens: (): readonly Token[] => all.all().map(tokenOf),

    makeToken(name: string, days: number, role?: Role): Token & { readonly secret: string } {
      const user = found(name);
      const secret = `${PREFIX}${randomBytes(32).toString("base64url")}`;
      const now = new Date();
      const token: Token = {
        id: randomBytes(4).toString("hex"),
        user: name,
        role: lesser(role ?? user.role, user.role),
        since: now.toISOString(),
        until: new Date(now.getTime() + days * 24 * 60 * 60 * 1000).toISOString(),
      };
      database
        .prepare("insert into apiToken values (?, ?, ?, ?, ?, ?)")
        .run(token.id, hashOf(secret), user.id, token.role, token.since, token.until);
      return { ...token, secret };
    },

    revokeToken(id: string): void {
      const { changes } = database.prepare("delete from apiToken where id = ?").run(id);
      if (changes === 0) throw new AccountsError("token-unknown", { id });
    },

    /** Who a token speaks for now: nobody once it is revoked or over, or its user is gone. */
    callerOf(secret: string): Caller | undefined {
      if (!secret.startsWith(PREFIX)) return undefined;
      const row = byHash.get(hashOf(secret));
      if (!row || String(row.expiresAt) <= new Date().toISOString()) return undefined;
      const { user, role } = tokenOf(row);
      return { name: user, role, via: "token" };
    },
  };
}

const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

function tokenOf(row: Readonly<Record<string, unknown>>): Token {
  return {
    id: String(row.id),
    user: String(row.username),
    role: lesser(roleFrom(row.role), roleFrom(row.userRole)),
    since: String(row.createdAt),
    until: String(row.expiresAt),
  };
}

const lesser = (one: Role, other: Role): Role => (mayDo(one, other) ? other : one);
