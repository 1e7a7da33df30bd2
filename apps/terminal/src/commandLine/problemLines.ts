import type { FaultProblem } from "@harmel/operations";
import { plainText } from "@harmel/views";

/** Problems as a person reads them: where, what is wrong, and on a line of its own what to do. */
export function problemLines(problems: readonly FaultProblem[], file: string): string {
  const texts = problems.map(({ path, problem, fix }) => {
    const where = path === "" ? "" : `${path} `;
    return `${plainText(`${where}${problem}`)}\n  ${plainText(fix)}`;
  });
  if (texts.length === 1) return texts.join("");
  const where = file === "" ? "" : ` in ${plainText(file)}`;
  return [`${texts.length} problems${where}`, ...texts].join("\n");
}
