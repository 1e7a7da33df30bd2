import type { CaseView } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { methodHref } from "../../server/methodHref.ts";
import { BecauseTable } from "./BecauseTable.tsx";
import { PhaseNow } from "./PhaseNow.tsx";
import { PostureNow } from "./PostureNow.tsx";
import { TurnNow } from "./TurnNow.tsx";
import { WeekNow } from "./WeekNow.tsx";

/** What is going on on the day of knowledge, in words, each with its because. */
export function Now({ view, query }: { view: CaseView; query: CaseQuery }) {
  const { now } = view;
  return (
    <section className="now" aria-labelledby="now-title" id="now">
      <div className="now-title">
        <h2 id="now-title">What is going on</h2>
        <a className="method-link" href={methodHref(view, "posture")}>
          How is this computed?<span className="visually-hidden"> (posture)</span>
        </a>
      </div>
      {now.posture === undefined ? (
        <p className="now-unknown">Nothing is known yet: {now.unknown}.</p>
      ) : (
        <div className="now-grid">
          <PostureNow view={view} />
          <PhaseNow view={view} query={query} />
          <WeekNow view={view} query={query} />
          <TurnNow view={view} query={query} />
        </div>
      )}
      <BecauseTable view={view} query={query} />
    </section>
  );
}
