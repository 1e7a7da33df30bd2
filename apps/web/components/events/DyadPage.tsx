import type { DyadView } from "@harmel/views";
import { type DyadQuery, eventsHref } from "../../server/events/eventsQuery.ts";
import { Masthead } from "../Masthead.tsx";
import { SoftForm } from "../navigation/SoftForm.tsx";
import { SoftLinks } from "../navigation/SoftLinks.tsx";
import { Section } from "../shared/Section.tsx";
import { ArchiveHeld } from "./ArchiveHeld.tsx";
import { CasesBeside } from "./CasesBeside.tsx";
import { DyadChart } from "./DyadChart.tsx";
import { DyadEpisodes } from "./DyadEpisodes.tsx";
import { DyadForm } from "./DyadForm.tsx";
import { DyadLegend } from "./DyadLegend.tsx";
import { DyadOutlook } from "./DyadOutlook.tsx";
import { DyadTables } from "./DyadTables.tsx";
import { EmptyArchive } from "./EmptyArchive.tsx";

/** All that the archive says of a dyad. */
export function DyadPage({ view, query }: { view: DyadView; query: DyadQuery }) {
  return (
    <SoftLinks>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Masthead current="events" />
      <main className="page" id="main">
        <div className="part-head">
          <p className="part-case">
            <a href={view.to === "" ? "/screening" : `/screening?on=${view.to}`}>Screening</a>
          </p>
          <h1 dir="auto">{view.title}</h1>
        </div>
        {view.archive.isEmpty ? (
          <EmptyArchive archive={view.archive} />
        ) : (
          <Known view={view} query={query} />
        )}
        <CasesBeside view={view} />
      </main>
      {!view.archive.isEmpty && <ArchiveHeld archive={view.archive} />}
    </SoftLinks>
  );
}

function Known({ view, query }: { view: DyadView; query: DyadQuery }) {
  if (view.missing !== undefined) {
    return (
      <div className="events-empty">
        <p className="part-empty" dir="auto">
          {view.missing}
        </p>
        {view.nearest.length > 0 && <p>Did you mean {view.nearest.join(" or ")}?</p>}
        <DyadForm a={view.sides[0].name} b={view.sides[1].name} />
      </div>
    );
  }
  return (
    <>
      <Section
        id="tracks"
        title={view.rangeText}
        lead={`${view.coverage} Rests on ${view.restsOn}.`}
      >
        <Days view={view} query={query} />
        <DyadChart view={view} />
        <DyadLegend view={view} />
        {view.licence && <p className="data-restricted">{view.licence}</p>}
        <DyadTables view={view} />
      </Section>
      <DyadEpisodes view={view} />
      <DyadOutlook view={view} query={query} />
    </>
  );
}

function Days({ view, query }: { view: DyadView; query: DyadQuery }) {
  return (
    <div className="dyad-days">
      <nav aria-label="How many days">
        <ul className="choices">
          {view.ranges.map(({ word, from }) => (
            <li key={word}>
              <a
                href={eventsHref({ from, to: view.to })}
                aria-current={from === view.from ? "true" : undefined}
              >
                {word}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SoftForm className="filter" label="Days">
        {query.outlook && <input type="hidden" name="outlook" value={query.outlook} />}
        <label className="field">
          <span>From</span>
          <input key={view.from} type="date" name="from" defaultValue={view.from} />
        </label>
        <label className="field">
          <span>To, the last day looked at</span>
          <input key={view.to} type="date" name="to" defaultValue={view.to} />
        </label>
        <button type="submit" className="needs-no-script">
          Show
        </button>
      </SoftForm>
    </div>
  );
}
