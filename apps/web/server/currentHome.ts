import "server-only";
import { mayDo } from "@harmel/accounts/Caller";
import { type Home, homeOf } from "@harmel/operations";
import { currentCaller } from "./caller.ts";

/** The home, with the name and the role of whoever asks for this page. */
export async function currentHome(): Promise<Home> {
  const caller = await currentCaller();
  return { ...homeOf(process.env), by: caller?.name ?? "unknown", role: caller?.role ?? "reader" };
}

/** Whether whoever asks for this page may write records (`coder`) or cases (`editor`). */
export async function mayWrite(needed: "coder" | "editor" = "coder"): Promise<boolean> {
  return mayDo((await currentCaller())?.role ?? "reader", needed);
}
