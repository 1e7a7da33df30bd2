import type { FaultProblem } from "@harmel/operations";
import { fieldWords } from "@harmel/views";
import { fieldId } from "./fieldId.ts";

/** Every problem of a form that was not taken, each with the way to its field. */
export function ProblemSummary({ problems, texts }: SummaryProps) {
  if (problems.length === 0) return null;
  const isOne = problems.length === 1;
  return (
    <section className="problem-summary" role="alert" aria-label="What is wrong">
      <h2>
        {isOne
          ? "One thing keeps this from being saved"
          : `${problems.length} things keep this from being saved`}
      </h2>
      <ul>
        {problems.map(({ path, problem, fix }) => (
          <li key={path + problem} dir="auto">
            {path !== "" && <PathName path={path} isField={isField(path, texts)} />} {problem}.{" "}
            {fix}
          </li>
        ))}
      </ul>
      <p>Nothing was written. What you typed is below.</p>
    </section>
  );
}

interface SummaryProps {
  problems: readonly FaultProblem[];
  /** The fields of the form. */
  texts?: ReadonlyMap<string, string>;
}

const isField = (path: string, texts: SummaryProps["texts"]): boolean =>
  [...(texts?.keys() ?? [])].some(
    (name) => name === path || name.startsWith(`${path}.`) || name.startsWith(`${path}[`),
  );

function PathName({ path, isField: isLink }: { path: string; isField: boolean }) {
  const words = fieldWords(path);
  return isLink ? <a href={`#${fieldId(path)}`}>{words}</a> : <strong>{words}</strong>;
}
