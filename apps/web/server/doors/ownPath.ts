/**
 * A path of this server, from text that may come from anywhere: what leads to another host, to the
 * API or back to the sign-in page becomes the first page.
 */
export function ownPath(text: string | null | undefined): string {
  const first = "/";
  if (!text || text.length > 2_000 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text))
    return first;
  const base = "http://own.invalid";
  const url = URL.parse(text, base);
  if (url?.origin !== base || /^\/(?:\/|api\/|sign-)/.test(url.pathname)) return first;
  return url.pathname + url.search;
}
