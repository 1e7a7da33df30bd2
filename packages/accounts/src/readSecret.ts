import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AccountsError } from "./AccountsError.ts";

/**
 * The secret that signs this home's session cookies. It is made once: of processes that try at the
 * same time one wins, and all read what that one wrote. A secret that others can read is refused.
 */
export function readSecret(folder: string): string {
  const file = join(folder, "accounts.secret");
  if (statSync(file, { throwIfNoEntry: false }) === undefined) make(folder, file);
  if ((statSync(file).mode & 0o077) !== 0) throw new AccountsError("secret-exposed", { file });
  return readFileSync(file, "utf8").trim();
}

function make(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = `${file}.${process.pid}.${randomBytes(6).toString("hex")}`;
  writeFileSync(own, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
  try {
    linkSync(own, file);
  } catch (thrown) {
    if (!(thrown instanceof Error && "code" in thrown && thrown.code === "EEXIST")) throw thrown;
  } finally {
    rmSync(own);
  }
}
