import type { ReactNode } from "react";
import type { CasePart } from "../server/caseParts.ts";
import type { ShownCase } from "../server/shownCase.ts";
import { type Jump, CaseNavigation } from "./CaseNavigation.tsx";
import { AsOfBar } from "./head/AsOfBar.tsx";
import { CaseStanding } from "./history/CaseStanding.tsx";
import { Masthead } from "./Masthead.tsx";
import { CaseChanges } from "./navigation/CaseChanges.tsx";
import { SoftLinks } from "./navigation/SoftLinks.tsx";
import { SignalPanel } from "./panel/SignalPanel.tsx";
import { Provenance } from "./Provenance.tsx";

interface CaseFrameProps {
  shown: ShownCase;
  part: CasePart;
  jumps?: readonly Jump[];
  children: ReactNode;
}

const noJumps: readonly Jump[] = [];

/** What every page of a case has around it: the way to the others, the day, the opened signal. */
export function CaseFrame({ shown, part, jumps, children }: CaseFrameProps) {
  const { loaded, query } = shown;
  const { view, whole, lastDay } = loaded;
  return (
    <SoftLinks>
      <CaseChanges id={view.id} />
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Masthead view={view} />
      <CaseNavigation id={view.id} part={part} asOf={query.asOf} jumps={jumps ?? noJumps} />
      <CaseStanding shown={shown} />
      <AsOfBar view={view} whole={whole} lastDay={lastDay} query={query} />
      <main className="page" id="main">
        {children}
      </main>
      <Provenance view={view} />
      <SignalPanel view={view} whole={whole} query={query} editing={shown.editing} />
    </SoftLinks>
  );
}
