import type { ArchiveView, ScreeningView } from "@harmel/views";
import { type ScreeningQuery, eventsHref } from "../../server/events/eventsQuery.ts";
import { Masthead } from "../Masthead.tsx";
import { SoftLinks } from "../navigation/SoftLinks.tsx";
import { Choices } from "../shared/Choices.tsx";
import { ArchiveHeld } from "./ArchiveHeld.tsx";
import { DyadForm } from "./DyadForm.tsx";
import { EmptyArchive } from "./EmptyArchive.tsx";
import { ScreeningFilter } from "./ScreeningFilter.tsx";
import { ScreeningTable } from "./ScreeningTable.tsx";

interface ScreeningPageProps {
  query: ScreeningQuery;
  archive: ArchiveView;
  view?: ScreeningView;
  lastDay?: string;
}

/** Which dyads of the archive are escalating or turning now. */
export function ScreeningPage({ query, archive, view, lastDay }: ScreeningPageProps) {
  return (
    <SoftLinks>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Masthead current="events" />
      <main className="page" id="main">
        <div className="part-head">
          <h1>Screening</h1>
          <div className="part-lead">
            <p>
              Every dyad of the event data, ranked by what rose most on each track:{" "}
              <span className="track-deterrence">pressure</span> and{" "}
              <span className="track-dialogue">talk</span>,{" "}
              {view ? `${view.method}.` : "kept apart."}
            </p>
          </div>
        </div>
        {view === undefined || lastDay === undefined ? (
          <EmptyArchive archive={archive} />
        ) : (
          <Ranked query={query} view={view} lastDay={lastDay} />
        )}
      </main>
      {view && <ArchiveHeld archive={archive} />}
    </SoftLinks>
  );
}

function Ranked({
  query,
  view,
  lastDay,
}: {
  query: ScreeningQuery;
  view: ScreeningView;
  lastDay: string;
}) {
  const list = view.lists.find(({ id }) => id === query.list);
  return (
    <>
      <section aria-labelledby="ranked">
        <h2 id="ranked">{view.summary}</h2>
        {view.gaps && <p className="events-gaps">{view.gaps}</p>}
        <ScreeningFilter query={query} view={view} lastDay={lastDay} />
        <Choices
          label="Which list"
          choices={view.lists.map(({ id, word, count }) => ({
            key: id,
            name: word,
            count,
            href: eventsHref(query, { list: id, page: 1 }),
            isCurrent: id === query.list,
          }))}
        />
        {list && <p className="events-validation">{`${list.word}: ${list.validation}.`}</p>}
        {view.rows.length === 0 ? (
          <p className="part-empty">None.</p>
        ) : (
          <ScreeningTable view={view} />
        )}
        <Turn query={query} view={view} />
      </section>
      <section className="section" aria-labelledby="any-two">
        <header className="section-head">
          <h2 id="any-two">Any two actors</h2>
        </header>
        <DyadForm />
      </section>
    </>
  );
}

function Turn({ query, view: { page, pages } }: { query: ScreeningQuery; view: ScreeningView }) {
  if (pages === 1) return null;
  return (
    <nav className="pages" aria-label="Pages of dyads">
      {page > 1 && <a href={eventsHref(query, { page: page - 1 })}>Previous</a>}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && <a href={eventsHref(query, { page: page + 1 })}>Next</a>}
    </nav>
  );
}
