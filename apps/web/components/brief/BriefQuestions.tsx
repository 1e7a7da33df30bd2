import type { Brief } from "@harmel/views";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";

/** Each question with its ranked explanations and what alone changes first place. */
export function BriefQuestions({ questions }: Pick<Brief, "questions">) {
  if (questions.length === 0) return <p className="brief-none">none</p>;
  return questions.map(({ text, explanations }) => (
    <div key={text} className="brief-question">
      <h3 dir="auto">{text}</h3>
      {explanations.length === 0 ? (
        <p className="brief-none">no explanation had been put forward</p>
      ) : (
        <ScrollFrame className="brief-frame" label={`Explanations: ${text}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Rank</th>
                <th scope="col">Explanation</th>
                <th scope="col">Score</th>
                <th scope="col">First place changes without</th>
              </tr>
            </thead>
            <tbody>
              {explanations.map(({ rank, label, score, flippedBy }) => (
                <tr key={label}>
                  <td>{rank}</td>
                  <th scope="row" dir="auto">
                    {label}
                  </th>
                  <td>{score}</td>
                  <td dir="auto">{flippedBy.join("; ") || "nothing that was tried"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </div>
  ));
}
