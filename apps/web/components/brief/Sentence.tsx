import { type CaseView, type Sentence as SentenceView, countWords, shortDay } from "@harmel/views";
import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { Arrowed } from "../shared/Arrowed.tsx";

interface Links {
  view: CaseView;
  query: CaseQuery;
}

/** How many signals stand behind a sentence before the rest is only counted. */
const shownSignals = 4;

/** A sentence, and the signals it rests on by their days. */
export function Sentence({ sentence, view, query }: { sentence: SentenceView } & Links) {
  const { text, because } = sentence;
  const signals = new Map(view.signals.map((signal) => [signal.id, signal]));
  const more = because.length - shownSignals;
  return (
    <span className="sentence">
      <Arrowed text={text} />{" "}
      {because.slice(0, shownSignals).map((id) => {
        const signal = signals.get(id);
        return (
          <a
            key={id}
            className="because-link"
            href={caseHref(query, { signal: id })}
            title={signal?.title ?? id}
          >
            {signal ? shortDay(signal.day) : id}
            <span className="visually-hidden"> {signal?.title}</span>
          </a>
        );
      })}
      {more > 0 && (
        <span className="because-more">and {countWords(more, "more", "more")}</span>
      )}{" "}
    </span>
  );
}

/** Sentences as a list; none is said too. */
export function SentenceList({
  sentences,
  ...links
}: { sentences: readonly SentenceView[] } & Links) {
  if (sentences.length === 0) return <p className="brief-none">none</p>;
  return (
    <ul className="brief-list">
      {sentences.map((sentence) => (
        <li key={sentence.text}>
          <Sentence sentence={sentence} {...links} />
        </li>
      ))}
    </ul>
  );
}
