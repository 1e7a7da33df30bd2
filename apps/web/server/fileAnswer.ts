import "server-only";
import { Fault, type Operation, perform, problemOf } from "@harmel/operations";
import type { z } from "zod";
import { currentHome } from "./currentHome.ts";

const types: Readonly<Record<string, string>> = {
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
};

/** What an operation gives, as a file to be saved. Its name is ours, never what was asked for. */
export async function fileAnswer<Input extends z.ZodType, Output>(
  name: string,
  operation: Operation<Input, Output>,
  input: unknown,
  textOf: (output: Output) => string,
): Promise<Response> {
  const home = await currentHome();
  try {
    const text = textOf(await perform(operation, home, input));
    return new Response(text, {
      headers: {
        "Content-Type": types[name.split(".").at(-1) ?? ""] ?? "text/plain",
        "Content-Disposition": `attachment; filename="${name}"`,
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
      },
    });
  } catch (thrown) {
    const fault = Fault.from(thrown);
    if (fault.status >= 500) throw thrown;
    return Response.json(problemOf(fault, home.folder), { status: fault.status });
  }
}
