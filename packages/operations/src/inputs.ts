import { isDay, listSchemas } from "@harmel/core";
import type { RecordList } from "@harmel/store";
import { z } from "zod";

/** A bundled id, a stored id or, where files may be read, a path. */
export const caseInput = z
  .string()
  .min(1, { error: "is empty" })
  .describe("The id of a case, bundled or stored");

/** An actor of the archive. */
export const actorInput = z
  .string()
  .min(1, { error: "is empty" })
  .describe("An actor as the archive knows it: a code, as BLR, or a name");

/** A day of the calendar. */
export const dayInput = z
  .string()
  .refine(isDay, {
    error: ({ input }) => `is not a day of the calendar written YYYY-MM-DD: ${String(input)}`,
  })
  .meta({ format: "date", description: "A day, YYYY-MM-DD" });

const lists = [...Object.keys(listSchemas), "head"] as RecordList[];

/** A list of a casebook, or `head` for what the casebook says of itself. */
export const listInput = z
  .enum(lists, {
    // Only a text is told: arrays can nest further than they can be made one.
    error: ({ input }) =>
      `is none of ${lists.join(", ")}: ${typeof input === "string" ? input : typeof input}`,
  })
  .describe("A list of the casebook; head is what the casebook says of itself");

/** The id of a record; what the casebook says of itself has the id `head`. */
export const recordInput = z
  .string()
  .min(1, { error: "is empty" })
  .max(120)
  .describe("The id of a record; head of the list head");

const whole = { error: "is not a whole number from 0" };

/** A number of the journal, or a revision. */
export const numberInput = z.coerce.number(whole).int(whole).min(0, whole);

/** How many are given at once. */
export const limitInput = (usual: number, most: number) => {
  const error = { error: `is not a whole number from 1 to ${most}` };
  return z.coerce
    .number(error)
    .int(error)
    .min(1, error)
    .max(most, error)
    .default(usual)
    .describe("How many at most");
};

/** Why something is changed, for the journal. */
export const whyInput = z
  .string()
  .max(1000, { error: "is longer than 1000 letters" })
  .optional()
  .describe("Why, for the journal");

/** Words that are looked for. */
export const wordsInput = z
  .string()
  .max(200, { error: "is longer than 200 letters" })
  .describe("Words, however they are spelt");
