import * as z from "zod";
import { casebookSchema } from "./casebook.ts";

/**
 * The casebook format as JSON Schema (draft 2020-12), for editors and for other languages. It says
 * the shape; {@link parseCasebook} checks more.
 *
 * @example
 * casebookJsonSchema().type; //=> "object"
 */
export function casebookJsonSchema() {
  return z.toJSONSchema(casebookSchema, { io: "input", unrepresentable: "any" });
}
