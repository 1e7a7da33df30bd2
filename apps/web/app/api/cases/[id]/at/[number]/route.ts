import { caseAt } from "@harmel/operations";
import { casebookText } from "@harmel/core";
import { decodedId } from "../../../../../../server/decodedId.ts";
import { fileAnswer } from "../../../../../../server/fileAnswer.ts";

interface Route {
  params: Promise<{ id: string; number: string }>;
}

/** The casebook as it stood after a change, as a file. */
export async function GET(_: Request, { params }: Route): Promise<Response> {
  const { id, number } = await params;
  const asked = { case: decodedId(id), number };
  return fileAnswer("casebook-then.json", caseAt, asked, casebookText);
}
