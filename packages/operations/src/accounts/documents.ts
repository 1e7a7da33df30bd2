import { z } from "zod";
import { userRole } from "./inputs.ts";

/** A user in a list. */
export const userDocument = z.looseObject({ name: z.string(), role: userRole, since: z.string() });

/** A token in a list: all but its secret. */
export const tokenDocument = z.looseObject({
  id: z.string(),
  user: z.string(),
  role: userRole,
  since: z.string(),
  until: z.string(),
});
