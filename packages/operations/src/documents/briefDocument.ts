import { z } from "zod";

/** A brief: text for `md` and `html`, data for `json`. */
export const briefDocument = z.discriminatedUnion("format", [
  z.object({ format: z.enum(["md", "html"]), text: z.string() }),
  z.object({ format: z.literal("json"), brief: z.looseObject({}) }),
]);
