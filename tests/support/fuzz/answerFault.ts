import { repository } from "../paths.ts";
import type { Answered, Sent } from "./Sent.ts";

/** What an answer may not be, in words; nothing where it is sound. */
export function answerFault({ broken }: Sent, answer: Answered): string | undefined {
  const { status, type, text } = answer;
  if (status === undefined) return broken ? undefined : "no answer";
  if (status >= 500) return `answered ${status}: ${text.slice(0, 500)}`;
  const leak = [repository, "node_modules", "    at "].find((secret) => text.includes(secret));
  if (leak !== undefined) return `tells of ${leak}: ${text.slice(0, 500)}`;
  const isTold = type.startsWith("application/problem+json") || text === "";
  if (!broken && status >= 400 && !isTold) return `${status} without a problem: ${type}`;
  return undefined;
}
