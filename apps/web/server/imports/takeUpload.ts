import type { IncomingMessage, ServerResponse } from "node:http";
import { Fault, importFiles } from "@harmel/operations";
import type { ImportKeeper } from "./ImportKeeper.ts";
import { receiveUpload } from "./receiveUpload.ts";
import { roomFor } from "./roomFor.ts";
import { sendJson } from "./sendJson.ts";
import { shownImport } from "./shownImport.ts";
import { uploadName } from "./uploadName.ts";

const { format } = importFiles.input.shape;

/**
 * Takes a file as the body of a request, under the name and the format its address says. What is
 * refused or breaks off stays in the list with its reason: a browser that is still sending cannot
 * read an answer.
 *
 * @throws {Fault} when the file is refused or breaks off.
 */
export async function takeUpload(
  request: IncomingMessage,
  response: ServerResponse,
  keeper: ImportKeeper,
  asked: URLSearchParams,
): Promise<void> {
  const file = uploadName(asked.get("name") ?? "");
  const checked = format.safeParse(asked.get("format") ?? undefined);
  if (!checked.success) {
    const what = `format ${checked.error.issues[0]?.message}`;
    throw new Fault("input-invalid", {
      what,
      how: "leave it out to have it told from the content",
    });
  }
  const length = request.headers["content-length"];
  const size = length === undefined ? null : Number(length);
  const job = keeper.open({ file, size, format: checked.data });
  try {
    await roomFor(job.folder, { file, size: size ?? 0 });
    await receiveUpload(request, job, keeper.pathOf(job));
    await keeper.arrived(job);
  } catch (thrown) {
    const fault = Fault.from(thrown);
    keeper.refuse(job, fault);
    // What is still on its way is not read.
    response.setHeader("Connection", "close");
    throw fault;
  }
  sendJson(response, 201, shownImport(job));
}
