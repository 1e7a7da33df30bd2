import type { z } from "zod";

/** What is wrong with a field, where its schema has no words of its own; else the library's. */
export const inputWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "invalid_type" && issue.input === undefined) return "is missing";
  if (issue.code === "invalid_type") return `is not of the type ${issue.expected}`;
  if (issue.code === "invalid_value") return `is none of ${issue.values.join(", ")}`;
  if (issue.code === "unrecognized_keys") return `there is no such field: ${issue.keys.join(", ")}`;
  return undefined;
};
