import type { CaseView } from "@harmel/views";
import { dayWords } from "@harmel/views";
import type { CaseQuery } from "../server/caseQuery.ts";
import type { LoadedCase } from "../server/loadCase.ts";
import { AsOfBar } from "./head/AsOfBar.tsx";
import { CaseHead } from "./head/CaseHead.tsx";
import { Now } from "./head/Now.tsx";
import { Masthead } from "./Masthead.tsx";
import { SoftLinks } from "./navigation/SoftLinks.tsx";
import { SignalPanel } from "./panel/SignalPanel.tsx";
import { Plane } from "./plane/Plane.tsx";
import { Signals } from "./signals/Signals.tsx";
import { Timeline } from "./timeline/Timeline.tsx";
import { Weeks } from "./weeks/Weeks.tsx";

interface CasePageProps {
  loaded: LoadedCase;
  query: CaseQuery;
  wrongDay?: string | undefined;
}

/** The case on one page. */
export function CasePage({ loaded: { view, whole, lastDay }, query, wrongDay }: CasePageProps) {
  return (
    <SoftLinks>
      <a className="skip" href="#now">
        Skip to what is going on
      </a>
      <Masthead view={view} />
      <AsOfBar view={view} whole={whole} lastDay={lastDay} query={query} />
      <main className="page">
        <CaseHead view={view} wrongDay={wrongDay} lastDayText={dayWords(lastDay)} />
        <Now view={view} query={query} />
        <Timeline view={view} whole={whole} query={query} />
        <Plane view={view} />
        <Weeks view={view} whole={whole} query={query} />
        <Signals view={view} query={query} />
      </main>
      <Provenance view={view} />
      <SignalPanel view={view} whole={whole} query={query} />
    </SoftLinks>
  );
}

function Provenance({ view: { provenance, coverage } }: { view: CaseView }) {
  return (
    <footer className="provenance">
      <p dir="auto">
        Watched from {dayWords(coverage.from)} to {dayWords(coverage.to)}: {coverage.of}. Outside
        these days nothing is known, which is not calm.
      </p>
      <p>
        {provenance.signals} signals from {provenance.reports} reports, coded by{" "}
        <span dir="auto">{provenance.coder}</span> · {provenance.method} · casebook{" "}
        <code>{provenance.hash.slice(0, 12)}</code>
      </p>
    </footer>
  );
}
