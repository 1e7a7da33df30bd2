import "server-only";
import { briefCase, Fault, homeOf, perform } from "@harmel/operations";

const types: Readonly<Record<string, string>> = {
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  json: "application/json",
};

/** A brief is opened by itself: no script, nothing from elsewhere, and no frame. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/**
 * A brief as a file: the bytes that `harmel brief` prints. The file's name is made of what we know
 * to be safe, never of what was asked for.
 */
export async function briefAnswer(id: string, format: string, asOf?: string): Promise<Response> {
  try {
    const input = { case: id, format, ...(asOf === undefined ? {} : { asOf }) };
    const document = await perform(briefCase, homeOf(process.env), input);
    const body = document.format === "json" ? `${JSON.stringify(document.brief)}\n` : document.text;
    return new Response(body, {
      headers: {
        "Content-Type": types[document.format] ?? "text/plain",
        "Content-Disposition": `attachment; filename="harmel-brief.${document.format}"`,
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
      },
    });
  } catch (thrown) {
    const fault = Fault.from(thrown);
    if (fault.status >= 500) throw thrown;
    return Response.json({ problems: fault.problems }, { status: fault.status });
  }
}
