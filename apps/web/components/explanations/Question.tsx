import type { CaseView, QuestionView } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { Section } from "../shared/Section.tsx";
import { Matrix } from "./Matrix.tsx";
import { Pairs } from "./Pairs.tsx";
import { Ranking } from "./Ranking.tsx";
import { RankingOverTime } from "./RankingOverTime.tsx";
import { Sensitivity } from "./Sensitivity.tsx";
import { Tripwires } from "./Tripwires.tsx";

interface QuestionProps {
  question: QuestionView;
  view: CaseView;
  query: CaseQuery;
  /** Where cells are rated, for who may. */
  rateAt?: string | undefined;
}

/** One question in full. */
export function Question({ question, view, query, rateAt }: QuestionProps) {
  return (
    <>
      <Section id="ranking" title={question.text} lead={question.verdict}>
        <Ranking question={question} />
        <Pairs pairs={question.pairs} />
      </Section>
      <Section
        id="matrix"
        title="What speaks against what"
        lead="One row is one item of evidence, however many reports carry it; one column is one explanation, best first. Filled cells contradict, and only they decide the rank. Choose a cell for its reason."
      >
        <Matrix question={question} query={query} rateAt={rateAt} />
        <p className="matrix-note" dir="auto">
          {question.disagreement}
        </p>
      </Section>
      <div className="question-pair">
        <Section
          id="over-time"
          title="The ranking over time"
          lead="Today’s ratings, held against what was published by each day. Days on which no rank changed are left out."
        >
          <RankingOverTime question={question} />
        </Section>
        <Section
          id="sensitivity"
          title="What alone changes first place"
          lead="Each origin, lineage, source and sphere is left out in turn, and all that is graded below C3."
        >
          <Sensitivity question={question} />
        </Section>
      </div>
      <Section
        id="tripwires"
        title="What would tell them apart"
        lead="A tripwire was set down before its day: what to look for, by when, and which explanations it parts."
      >
        <Tripwires tripwires={question.tripwires} asOfText={view.asOfText} />
      </Section>
    </>
  );
}
