import type { FaultProblem } from "@harmel/operations";
import { fieldId } from "./fieldId.ts";

/** What is wrong with a field, and how to mend it. */
export function FieldProblems({
  path,
  problems,
}: {
  path: string;
  problems: readonly FaultProblem[];
}) {
  const own = problems.filter((one) => one.path === path);
  if (own.length === 0) return null;
  return (
    <span className="field-problems" id={`${fieldId(path)}-problems`}>
      {own.map(({ problem, fix }) => (
        <span key={problem + fix} dir="auto">
          {problem}; {fix}
        </span>
      ))}
    </span>
  );
}

/** Ties a control to what is wrong with it. */
export function problemProps(path: string, problems: readonly FaultProblem[]) {
  if (!problems.some((one) => one.path === path)) return {};
  return { "aria-invalid": true, "aria-describedby": `${fieldId(path)}-problems` };
}
