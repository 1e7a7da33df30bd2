import type { FoundRecord } from "../../server/foundRecords.ts";
import { Masthead } from "../Masthead.tsx";
import { Marked } from "./Marked.tsx";
import { SearchBox } from "./SearchBox.tsx";

interface SearchPageProps {
  words: string;
  hits: readonly FoundRecord[];
  /** As many as are shown at most. */
  most: number;
}

/** Where words were found, best first. */
export function SearchPage({ words, hits, most }: SearchPageProps) {
  return (
    <>
      <Masthead current="search" />
      <main className="page edit-page" id="main">
        <h1 className="list-title">Search</h1>
        <SearchBox words={words} />
        {words === "" ? (
          <p className="empty">
            Words are found however they are spelt: Лукашенко by Lukashenko, Łódź by lodz. The last
            one may be a beginning.
          </p>
        ) : (
          <p className="search-found">
            {hits.length === 0
              ? "No signal, report or source has all of these words."
              : `${hits.length === most ? `The best ${most}` : hits.length} found`}
          </p>
        )}
        <ol className="search-hits">
          {hits.map(({ key, href, kind, title, excerpt, caseTitle }) => (
            <li key={key}>
              <p className="overline" dir="auto">
                {kind} · {caseTitle}
              </p>
              <h2>
                <a href={href} dir="auto">
                  {title}
                </a>
              </h2>
              <p dir="auto">
                <Marked text={excerpt} />
              </p>
            </li>
          ))}
        </ol>
      </main>
    </>
  );
}
