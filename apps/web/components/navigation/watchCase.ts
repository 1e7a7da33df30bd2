/** Milliseconds in which the records of one write arrive together. */
const together = 150;

/**
 * Tells each time that somebody changed a case; the answer ends it. A page in the background lets go
 * of its stream, since a browser keeps six connections to a server, and goes on where it was.
 */
export function watchCase(id: string, onChange: () => void): () => void {
  let stream: EventSource | undefined;
  let last: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = ({ data, lastEventId }: MessageEvent): void => {
    last = lastEventId;
    if ((JSON.parse(String(data)) as { readonly case?: string }).case !== id) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, together);
  };
  const follow = (): void => {
    stream?.close();
    stream = undefined;
    if (document.hidden) return;
    stream = new EventSource(`/api/v1/changes${last === undefined ? "" : `?after=${last}`}`);
    stream.addEventListener("message", hear);
    // Where the stream began: a number, so no case's.
    stream.addEventListener("latest", hear);
  };
  follow();
  document.addEventListener("visibilitychange", follow);
  return () => {
    document.removeEventListener("visibilitychange", follow);
    clearTimeout(timer);
    stream?.close();
  };
}
