import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { Fault, importFiles } from "@harmel/operations";
import { z } from "zod";
import { bodyFault } from "../doors/bodyFault.ts";
import type { ImportJob } from "./ImportJob.ts";
import type { ImportKeeper } from "./ImportKeeper.ts";
import { sendJson } from "./sendJson.ts";
import { shownImport } from "./shownImport.ts";

const { format } = importFiles.input.shape;
const answer = z.strictObject({ format, mapping: z.string().max(50_000).optional() });

/**
 * Takes the answer to what an import asks: another format, or how the columns of a table are read.
 *
 * @throws {Fault} when it is none.
 */
export async function takeAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  keeper: ImportKeeper,
  job: ImportJob,
): Promise<void> {
  const tooMuch = bodyFault(request);
  if (tooMuch) throw tooMuch;
  const checked = answer.safeParse(await json(request).catch(() => undefined));
  if (!checked.success) {
    const what = checked.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    throw new Fault("input-invalid", { what: what.join("; "), how: "send format and mapping" });
  }
  const { mapping, ...given } = checked.data;
  keeper.answer(job, { ...given, ...(mapping !== undefined && { mapping }) });
  sendJson(response, 200, shownImport(job));
}
