import { openApiDocument, operations } from "@harmel/operations";
import type { ApiAnswer } from "./ApiAnswer.ts";
import packageJson from "../package.json" with { type: "json" };

let text: string | undefined;

/** The OpenAPI document of this API. */
export async function openApi(): Promise<ApiAnswer> {
  text ??= `${JSON.stringify(openApiDocument(operations, packageJson.version), null, 2)}\n`;
  return {
    status: 200,
    body: text,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-cache" },
  };
}
