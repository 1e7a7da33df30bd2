import { AccountsError } from "./AccountsError.ts";

/** How many letters a name may have. */
export const NAME_LENGTH = { least: 2, most: 32 } as const;

/** How many letters a password may have. No rule on their kinds: length is what counts (NIST SP 800-63B). */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/**
 * Whether a name may be a user's: Latin small letters, digits, dot, dash and underscore, a letter
 * first, so that no two names look alike in the journal.
 */
export function isUserName(name: string): boolean {
  return name.length >= NAME_LENGTH.least && /^[a-z][a-z0-9._-]{0,31}$/.test(name);
}

/** @throws {AccountsError} where the name may not be a user's. */
export function checkUserName(name: string): void {
  if (!isUserName(name)) throw new AccountsError("user-name-invalid", { name });
}

/** @throws {AccountsError} where the password is too short or too long; it is not repeated. */
export function checkPassword(password: string): void {
  const { least, most } = PASSWORD_LENGTH;
  const length = password.length;
  if (length < least || length > most) {
    throw new AccountsError("password-length", { least, most, length });
  }
}
