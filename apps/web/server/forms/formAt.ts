import { decodedId } from "../decodedId.ts";
import type { Form } from "./Form.ts";

/** The form at a path, and what the named parts of the path are. */
export function formAt(
  path: string,
  forms: readonly Form[],
): { readonly form: Form; readonly place: Readonly<Record<string, string>> } | undefined {
  const parts = path.split("/");
  for (const form of forms) {
    const names = form.path.split("/");
    const fits = names.every((name, index) => name.startsWith(":") || name === parts[index]);
    if (!fits || names.length !== parts.length) continue;
    const named = names.flatMap((name, index): [string, string][] =>
      name.startsWith(":") ? [[name.slice(1), decodedId(parts[index] ?? "")]] : [],
    );
    return { form, place: Object.fromEntries(named) };
  }
  return undefined;
}
