import { EventsError } from "../../EventsError.ts";

/** ClickHouse's numbers of errors: of users, of names that are not there, of servers that are away. */
const refused = new Set(["192", "193", "194", "516"]);
const away = new Set(["32", "209", "210", "279"]);
const system = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT"]);

/** What went wrong with a server, in words of ours where they are known. */
export function failure(
  thrown: unknown,
  { server, user }: { readonly server: string; readonly user: string },
): EventsError {
  if (thrown instanceof EventsError) return thrown;
  const { code = "", message = String(thrown) } = thrown as { code?: string; message?: string };
  const number = /\bCode: (\d+)/.exec(message)?.[1] ?? code;
  const [first = ""] = message.replace(/^Code: \d+[,.]\s*/, "").split("\n");
  const reason = first.replace(/^e\.displayText\(\) = DB::\w+: /, "").slice(0, 200);
  if (system.has(code) || /timeout/i.test(code + message.slice(0, 40))) {
    return new EventsError(
      "cluster-unreachable",
      { reason: code || "no answer in time", server },
      thrown,
    );
  }
  if (refused.has(number)) return new EventsError("cluster-refused", { server, user }, thrown);
  if (away.has(number)) {
    const shard = /\(([\w.-]+:\d+)[,)]/.exec(message)?.[1] ?? "unknown";
    return new EventsError("cluster-shard-down", { server, shard }, thrown);
  }
  return new EventsError(
    "cluster-failed",
    { reason: `${number} ${reason}`.trim(), server },
    thrown,
  );
}
