import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { User } from "./Accounts.ts";
import { AccountsError } from "./AccountsError.ts";
import { type Role, roles } from "./Caller.ts";
import { checkPassword, checkUserName } from "./credentials.ts";
import { inTransaction } from "./inTransaction.ts";

/** What is done with users. The hashes of passwords are better-auth's, the rest is plain tables. */
export function userTable(database: DatabaseSync) {
  const columns = "select id, username, role, createdAt from user";
  const all = database.prepare(`${columns} order by username`);
  const one = database.prepare(`${columns} where username = ?`);
  const admins = database.prepare("select count(*) as count from user where role = 'admin'");

  const found = (name: string): User & { readonly id: string } => {
    const row = one.get(name);
    if (!row) throw new AccountsError("user-unknown", { name });
    return { id: String(row.id), ...userOf(row) };
  };
  const keepAnAdmin = ({ name, role }: User): void => {
    const isLast = role === "admin" && Number(admins.get()?.count) === 1;
    if (isLast) throw new AccountsError("last-admin", { name });
  };

  return {
    found,
    users: (): readonly User[] => all.all().map(userOf),

    async addUser(name: string, password: string, role: Role): Promise<User> {
      checkUserName(name);
      checkPassword(password);
      const hash = await hashOf(password);
      return inTransaction(database, () => {
        if (one.get(name)) throw new AccountsError("user-exists", { name });
        const [id, since] = [randomUUID(), new Date().toISOString()];
        // better-auth wants an e-mail address; .invalid is reserved and never delivered (RFC 2606).
        database
          .prepare(
            `insert into user (id, name, username, email, emailVerified, role, createdAt, updatedAt)
             values (?, ?, ?, ?, 1, ?, ?, ?)`,
          )
          .run(id, name, name, `${name}@harmel.invalid`, role, since, since);
        database
          .prepare(
            `insert into account (id, accountId, providerId, userId, password, createdAt, updatedAt)
             values (?, ?, 'credential', ?, ?, ?, ?)`,
          )
          .run(randomUUID(), id, id, hash, since, since);
        return { name, role, since };
      });
    },

    setRole(name: string, role: Role): User {
      return inTransaction(database, () => {
        const user = found(name);
        if (role !== "admin") keepAnAdmin(user);
        database.prepare("update user set role = ? where id = ?").run(role, user.id);
        return { name, role, since: user.since };
      });
    },

    async setPassword(name: string, password: string): Promise<void> {
      checkPassword(password);
      const hash = await hashOf(password);
      inTransaction(database, () => {
        const { id } = found(name);
        database.prepare("update account set password = ? where userId = ?").run(hash, id);
        database.prepare("delete from session where userId = ?").run(id);
      });
    },

    removeUser(name: string): void {
      inTransaction(database, () => {
        const user = found(name);
        keepAnAdmin(user);
        database.prepare("delete from user where id = ?").run(user.id);
      });
    },
  };
}

/** Loaded when a password is set. */
async function hashOf(password: string): Promise<string> {
  const { hashPassword } = await import("better-auth/crypto");
  return hashPassword(password);
}

function userOf(row: Readonly<Record<string, unknown>>): User {
  return { name: String(row.username), role: roleFrom(row.role), since: String(row.createdAt) };
}

/** A role as it was stored; whatever is none may the least. */
export function roleFrom(stored: unknown): Role {
  return roles.find((role) => role === stored) ?? "reader";
}
