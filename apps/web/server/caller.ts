import "server-only";
import { headers } from "next/headers";
import type { Caller } from "@harmel/accounts";
import { readCallerHeader } from "./doors/callerHeader.ts";

/** Who asks for this page; nobody on the few pages that are open to all. */
export async function currentCaller(): Promise<Caller | undefined> {
  return readCallerHeader(await headers());
}
