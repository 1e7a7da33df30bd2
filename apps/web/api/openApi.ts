import { openApiDocument, operations } from "@harmel/operations";
import packageJson from "../package.json" with { type: "json" };

let text: string | undefined;

/** The OpenAPI document of this API. */
export async function openApi(): Promise<Response> {
  text ??= `${JSON.stringify(openApiDocument(operations, packageJson.version), null, 2)}\n`;
  return new Response(text, {
    headers: { "Content-Type": "application/json", "Cache-Control": "no-cache" },
  });
}
