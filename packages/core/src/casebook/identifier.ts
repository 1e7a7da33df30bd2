import * as z from "zod";

/**
 * The name of a record inside a casebook: letters, digits, `.`, `_` and `-`, beginning with a
 * letter or a digit, at most 120 long. Safe as an address part and as a file name.
 */
export const identifierSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/, {
    error: "is not an id (letters, digits, dot, underscore, hyphen; at most 120)",
  })
  .describe("An id: letters, digits, . _ -; at most 120 characters");

/** The name of a record inside a casebook. */
export type Identifier = z.infer<typeof identifierSchema>;
