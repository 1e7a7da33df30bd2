import { briefAnswer } from "../../../../../../server/briefAnswer.ts";
import { decodedId } from "../../../../../../server/decodedId.ts";

interface Route {
  params: Promise<{ id: string; format: string }>;
}

/** The brief of a case as a file. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const { id, format } = await params;
  const asOf = new URL(request.url).searchParams.get("asOf") ?? undefined;
  return briefAnswer(decodedId(id), format, asOf);
}
