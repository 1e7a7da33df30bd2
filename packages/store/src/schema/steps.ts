import { schema1 } from "./schema1.ts";

/** The steps from each older schema, as SQL: the first makes schema 1 of an empty file. */
export const steps: readonly string[] = [schema1];
