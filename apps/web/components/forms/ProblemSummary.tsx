import type { FaultProblem } from "@harmel/operations";
import { fieldWords } from "@harmel/views";
import { fieldId } from "./fieldId.ts";

/** Every problem of a form that was not taken, each with the way to its field. */
export function ProblemSummary({ problems }: { problems: readonly FaultProblem[] }) {
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
            {path !== "" && <PathName path={path} />} {problem}. {fix}
          </li>
        ))}
      </ul>
      <p>Nothing was written. What you typed is below.</p>
    </section>
  );
}

/** The name of a field, and the way to it; another record has none here. */
function PathName({ path }: { path: string }) {
  const words = fieldWords(path);
  const isLink = !path.includes("/");
  return isLink ? <a href={`#${fieldId(path)}`}>{words}</a> : <strong>{words}</strong>;
}
