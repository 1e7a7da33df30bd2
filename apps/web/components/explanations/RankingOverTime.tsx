import { type QuestionView, shortDay } from "@harmel/views";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";

/** The rank of each explanation from each day on which a rank changed. */
export function RankingOverTime({ question }: { question: QuestionView }) {
  const { rankingOverTime: changes, explanations } = question;
  if (changes.length === 0) return <p className="empty">Nothing was ranked by then.</p>;
  return (
    <ScrollFrame className="rank-frame" label="Ranking over time, scrolls sideways">
      <table className="rank-table">
        <thead>
          <tr>
            <th scope="col">Explanation</th>
            {changes.map(({ day, dayText }) => (
              <th key={day} scope="col" className="rank-day">
                <abbr title={dayText}>{shortDay(day)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {explanations.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {label}
              </th>
              {changes.map(({ day, ranks }) => (
                <RankCell key={day} rank={ranks.find((place) => place.id === id)?.rank} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

/** A rank; nothing before the explanation was put forward, a dash while it is not ranked. */
function RankCell({ rank }: { rank: number | null | undefined }) {
  if (rank === undefined) return <td className="rank-cell" aria-label="not put forward yet" />;
  if (rank === null)
    return (
      <td className="rank-cell">
        <span className="rank-none" title="not ranked">
          –<span className="visually-hidden"> not ranked</span>
        </span>
      </td>
    );
  return (
    <td className="rank-cell">
      <span className={`rank-dot rank-${Math.min(rank, 4)}`}>{rank}</span>
    </td>
  );
}
