import type { CaseView } from "@harmel/views";
import { methodHref } from "../server/methodHref.ts";

interface MastheadProps {
  view?: CaseView;
  /** Which of its links is the page itself. */
  current?: "cases" | "events" | "search" | "methods";
}

/** The name of the house and the way to its parts. */
export function Masthead({ view, current }: MastheadProps) {
  const here = (name: string) => (name === current ? "page" : undefined);
  return (
    <header className="masthead">
      {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a plain link keeps the page's script small */}
      <a className="wordmark" href="/">
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" focusable="false">
          <path className="track-deterrence-fill" d="M3 15V9h6V5h7v5h6v5Z" />
          <path className="track-dialogue-fill" d="M10 17v6h6v4h7v-5h6v-5Z" />
        </svg>
        Harmel
      </a>
      <nav aria-label="Harmel">
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a plain link keeps the page's script small */}
        <a href="/cases" aria-current={here("cases")}>
          Cases
        </a>
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a plain link keeps the page's script small */}
        <a href="/screening" aria-current={here("events")}>
          Event data
        </a>
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a plain link keeps the page's script small */}
        <a href="/search" aria-current={here("search")}>
          Search
        </a>
        <a href={view ? methodHref(view) : "/methods"} aria-current={here("methods")}>
          Methods
        </a>
      </nav>
    </header>
  );
}
