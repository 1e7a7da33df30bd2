import { StoreError, type StoreErrorCode } from "../StoreError.ts";

/** The primary result codes of SQLite (sqlite.org/rescode.html) that whoever runs it can mend. */
const codes: ReadonlyMap<number, StoreErrorCode> = new Map([
  [5, "store-busy"],
  [6, "store-busy"],
  [8, "store-read-only"],
  [10, "store-unreachable"],
  [11, "store-damaged"],
  [13, "store-disk-full"],
  [14, "store-unreachable"],
  [26, "store-damaged"],
]);

/** The same for details of SQLITE_IOERR: files cut short, and writes that the disk did not take. */
const details: ReadonlyMap<number, StoreErrorCode> = new Map([
  [266, "store-damaged"],
  [522, "store-damaged"],
  [778, "store-disk-full"],
  [1034, "store-disk-full"],
  [4874, "store-disk-full"],
]);

/** What SQLite threw, as a fault of the store; anything else stays what it is. */
export function storeFault(thrown: unknown, file: string): unknown {
  if (!(thrown instanceof Error) || !("errcode" in thrown)) return thrown;
  const detail = Number(thrown.errcode);
  const code = details.get(detail) ?? codes.get(detail & 0xff);
  if (code === undefined) return thrown;
  return new StoreError(code, { reason: thrown.message, file }, { cause: thrown });
}
