import type { QuestionView } from "@harmel/views";

/** What, left out by itself, would put another explanation first. */
export function Sensitivity({ question: { sensitivity } }: { question: QuestionView }) {
  return (
    <ul className="sensitivity">
      {sensitivity.map((sentence) => {
        const [without, ...first] = sentence.split(": ");
        return (
          <li key={sentence} dir="auto">
            {first.length === 0 ? (
              sentence
            ) : (
              <>
                {without}, first: <strong>{first.join(": ")}</strong>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
