import { existsSync } from "node:fs";
import { join } from "node:path";
import type * as StorePackage from "@harmel/store";
import type { Home } from "../home.ts";
import { storeFault } from "./storeFault.ts";

const open = new Map<string, StorePackage.Store>();

/** Whether anything was ever stored in a home: reading makes no file. */
export function hasStore({ folder }: Home): boolean {
  return open.has(folder) || existsSync(join(folder, "casebooks.sqlite"));
}

/**
 * Works with the casebooks of a home. The store is opened once and stays open until
 * {@link closeStores}.
 */
export async function withStore<Result>(
  { folder }: Home,
  work: (store: StorePackage.Store) => Result | Promise<Result>,
): Promise<Result> {
  return withStoreErrors(({ openStore }) => {
    const opened = open.get(folder) ?? openStore(folder);
    open.set(folder, opened);
    return work(opened);
  });
}

/** Works with the package of the store, and makes its errors faults of the table. */
export async function withStoreErrors<Result>(
  work: (store: typeof StorePackage) => Result | Promise<Result>,
): Promise<Result> {
  const store = await import("@harmel/store");
  try {
    return await work(store);
  } catch (thrown) {
    throw thrown instanceof store.StoreError ? storeFault(thrown) : thrown;
  }
}

/** Closes what is open, at the end of a server or before the file is replaced. */
export function closeStores(): void {
  for (const store of open.values()) store.close();
  open.clear();
}
