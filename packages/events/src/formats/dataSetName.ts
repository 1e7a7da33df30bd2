import { z } from "zod";

/** The name of a data set in an archive. */
export const dataSetName = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,39}$/, { error: "needs small letters, digits, - and _" });
