import type { ExplanationView, QuestionView } from "@harmel/views";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";

/** The rivals of a question, the least contradicted first. */
export function Ranking({ question: { explanations, text } }: { question: QuestionView }) {
  if (explanations.length === 0)
    return <p className="empty">No explanation had been put forward by then.</p>;
  const most = Math.max(1, ...explanations.map(({ inconsistency }) => Number(inconsistency) || 0));
  return (
    <ScrollFrame className="ranking-frame" label={`Ranking: ${text}`}>
      <table className="ranking">
        <thead>
          <tr>
            <th scope="col">Rank</th>
            <th scope="col">Explanation</th>
            <th scope="col">Contradicted</th>
            <th scope="col">Supported</th>
            <th scope="col">Cells</th>
            <th scope="col">
              Rank on <abbr title="reliability C, credibility 3">C3</abbr> or better
            </th>
          </tr>
        </thead>
        <tbody>
          {explanations.map((explanation) => (
            <RankingRow key={explanation.id} explanation={explanation} most={most} />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function RankingRow({ explanation, most }: { explanation: ExplanationView; most: number }) {
  const { rank, label, statement, inconsistency, consistency, coverage, gradedRank } = explanation;
  const [place, ...more] = rank.split(" ");
  const isRanked = /^\d+$/.test(place ?? "");
  return (
    <tr className={explanation.isFirst ? "ranking-first" : undefined}>
      <td className="ranking-rank">
        <strong>{isRanked ? place : "–"}</strong>
        {isRanked && more.length > 0 && <span className="cell-note">{more.join(" ")}</span>}
      </td>
      <th scope="row" dir="auto">
        {label} {!isRanked && <span className="badge">{rank}</span>}
        <span className="cell-note" dir="auto">
          {statement}
        </span>
      </th>
      <td className="ranking-score">
        <span className="ranking-number">{inconsistency}</span>
        <span
          className="ranking-bar"
          style={{ inlineSize: `${((Number(inconsistency) || 0) / most) * 100}%` }}
          aria-hidden="true"
        />
      </td>
      <td className="number ranking-support">{consistency}</td>
      <td className="ranking-coverage">{coverage}</td>
      <td className="number ranking-graded">{gradedRank}</td>
    </tr>
  );
}
