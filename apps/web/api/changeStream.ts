import { Fault, perform, readChanges, watchChanges } from "@harmel/operations";
import type { ApiAnswer } from "./ApiAnswer.ts";
import type { Visit } from "../server/doors/Route.ts";

/** How many streams are open at once; each costs a connection. */
const most = 200;
/** Milliseconds between two signs of life: proxies cut what is silent for a minute. */
const heartbeat = 15_000;

let open = 0;

/**
 * The changes of every case as server-sent events, after Last-Event-ID, else `after`, else from now on. The event
 * `latest` comes first and says where the stream begins; each change is a message.
 */
export async function changeStream(request: Request, visit: Visit): Promise<ApiAnswer> {
  if (open >= most) throw new Fault("streams-too-many", { most });
  const { home, stopping } = visit;
  const asked = new URL(request.url).searchParams.get("after");
  const named = request.headers.get("last-event-id") ?? asked ?? "";
  const { latest } = await perform(readChanges, home, {});
  const after = /^\d{1,15}$/.test(named) ? Math.min(Number(named), latest) : latest;
  const ended = new AbortController();
  const signal = AbortSignal.any([stopping, ended.signal]);
  const text = new TextEncoder();
  open += 1;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (lines: string): void => {
        // Whoever listened may have gone since the last change was asked for.
        if (!ended.signal.aborted) controller.enqueue(text.encode(lines));
      };
      say(`retry: 2000\n\nevent: latest\nid: ${after}\ndata: ${after}\n\n`);
      const beat = setInterval(() => say(": still here\n\n"), heartbeat);
      const tell = async (): Promise<void> => {
        try {
          for await (const change of watchChanges(home, { after, signal })) {
            say(`id: ${change.number}\ndata: ${JSON.stringify(change)}\n\n`);
          }
        } catch (thrown) {
          visit.log.error({ err: thrown }, "a stream of changes broke off");
        } finally {
          clearInterval(beat);
          open -= 1;
          if (!ended.signal.aborted) controller.close();
        }
      };
      void tell();
    },
    cancel() {
      ended.abort();
    },
  });
  const headers = {
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-store",
    // Nginx keeps answers back until they are whole.
    "X-Accel-Buffering": "no",
  };
  return { status: 200, headers, body };
}
