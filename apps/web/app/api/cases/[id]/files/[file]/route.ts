import { exportCase } from "@harmel/operations";
import { decodedId } from "../../../../../../server/decodedId.ts";
import { exportedFile } from "../../../../../../server/exportedFile.ts";
import { fileAnswer } from "../../../../../../server/fileAnswer.ts";

interface Route {
  params: Promise<{ id: string; file: string }>;
}

/** The case as a file: `casebook.json`, `casebook.md`, or one of its three sheets. */
export async function GET(_: Request, { params }: Route): Promise<Response> {
  const { id, file } = await params;
  const asked = exportedFile(file);
  if (asked === undefined) return new Response("there is no such file\n", { status: 404 });
  const input = { case: decodedId(id), format: asked.format };
  return fileAnswer(asked.file, exportCase, input, asked.textOf);
}
