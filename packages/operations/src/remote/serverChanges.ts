import { setTimeout as wait } from "node:timers/promises";
import { EventSourceParserStream } from "eventsource-parser/stream";
import type { ChangeNote } from "../documents/journalDocument.ts";
import { fetchFrom } from "./fetchFrom.ts";
import type { Remote } from "./Remote.ts";

/** Milliseconds before a stream that broke off is asked for again. */
const pause = 2000;

/** The changes that a server tells of; a stream that breaks off goes on where it ended. */
export async function* serverChanges(
  remote: Remote,
  { after, signal }: { readonly after?: number; readonly signal: AbortSignal },
): AsyncGenerator<ChangeNote, void> {
  let last = after;
  while (!signal.aborted) {
    try {
      for await (const { id, event, data } of await stream(remote, last, signal)) {
        last = Number(id);
        // The first event says where the stream begins.
        if (event !== "latest") yield JSON.parse(data) as ChangeNote;
      }
    } catch {
      // Whoever watches goes on with what is shown; the next attempt may find the server again.
    }
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}

async function stream(remote: Remote, last: number | undefined, signal: AbortSignal) {
  const headers = {
    Accept: "text/event-stream",
    ...(last !== undefined && { "Last-Event-ID": String(last) }),
  };
  const { body, ok } = await fetchFrom(remote, "/changes", { headers, signal });
  if (!ok || body === null) throw new Error("the server gives no stream");
  return body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
}
