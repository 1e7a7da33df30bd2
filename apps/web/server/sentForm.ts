import "server-only";
import { headers } from "next/headers";
import type { FormState } from "./forms/FormState.ts";
import { readSentForm } from "./forms/sentForms.ts";

/** What became of the form that this page was sent; nothing where it is shown as usual. */
export async function sentForm(): Promise<FormState | undefined> {
  return readSentForm(await headers());
}
