import { dayWords } from "@harmel/views";
import type { ShownCase } from "../../server/shownCase.ts";
import { CaseFrame } from "../CaseFrame.tsx";
import { PartHead } from "../shared/PartHead.tsx";
import { TrackSparks } from "../shared/TrackSparks.tsx";
import { BriefPart } from "./BriefPart.tsx";
import { BriefQuestions } from "./BriefQuestions.tsx";
import { BriefSources } from "./BriefSources.tsx";
import { BriefWatch } from "./BriefWatch.tsx";
import { Downloads } from "./Downloads.tsx";
import { Sentence, SentenceList } from "./Sentence.tsx";

/** A page and a half that an analyst can send, and the same as files. */
export function BriefPage({ shown }: { shown: ShownCase }) {
  const { loaded, query } = shown;
  const { view, whole, parts } = loaded;
  const brief = parts.brief();
  const links = { view, query };
  return (
    <CaseFrame shown={shown} part="brief">
      <article className="brief">
        <PartHead shown={shown} title="Brief">
          <p>As of {dayWords(brief.asOf)}. The files hold the same bytes for the same input.</p>
          <Downloads id={view.id} asOf={view.asOf} />
        </PartHead>
        <BriefPart title="Bottom line">
          <p className="brief-line">
            {brief.bottomLine.map((sentence) => (
              <Sentence key={sentence.text} sentence={sentence} {...links} />
            ))}
          </p>
        </BriefPart>
        <BriefPart title="What changed, and why">
          <SentenceList sentences={brief.changes} {...links} />
        </BriefPart>
        <BriefPart title="Both tracks">
          {brief.picture.days.length === 0 ? (
            <p className="empty">No day is covered.</p>
          ) : (
            <figure>
              <TrackSparks view={view} whole={whole} tallest={72} />
              <figcaption className="brief-ends">
                <span>{dayWords(view.coverage.from)}</span>
                <span>
                  <span className="track-deterrence">pressure above</span>,{" "}
                  <span className="track-dialogue">talk below</span>
                </span>
                <span>{dayWords(view.coverage.to)}</span>
              </figcaption>
            </figure>
          )}
        </BriefPart>
        <BriefPart title="Channels">
          <SentenceList sentences={brief.channels} {...links} />
        </BriefPart>
        <BriefPart title="Explanations">
          <BriefQuestions questions={brief.questions} />
        </BriefPart>
        <BriefPart title="Risk alerts of the last four weeks">
          <SentenceList sentences={brief.alerts} {...links} />
        </BriefPart>
        <BriefPart title="Opportunities of the last four weeks">
          <SentenceList sentences={brief.opportunities} {...links} />
        </BriefPart>
        <BriefPart title="What to watch">
          <BriefWatch watch={brief.watch} />
        </BriefPart>
        <BriefPart title="What this rests on">
          <SentenceList sentences={brief.caveats} {...links} />
          <BriefSources sources={brief.sources} />
        </BriefPart>
        <p className="brief-method">
          Method {brief.method}. Casebook {brief.case.id}, SHA-256 <code>{brief.case.hash}</code>.
        </p>
      </article>
    </CaseFrame>
  );
}
