import { Fault, type FaultProblem, type Home, type Progress } from "@harmel/operations";
import { harmelChild } from "./harmelChild.ts";
import type { ImportedRows } from "./ImportJob.ts";

/** What became of an import: a report, a problem, or it was ended. */
export type ImportEnd =
  | { readonly report: ImportedRows; readonly rejects: string | null }
  | { readonly problem: FaultProblem }
  | { readonly isInterrupted: true };

/** A file to import and how. */
interface Asked {
  readonly path: string;
  /** What the report calls it. */
  readonly file: string;
  readonly format: string;
  /** The path of a mapping file. */
  readonly map?: string;
}

/** Imports a file by a child process; it says how far it is, and can be ended. */
export function runImport(
  home: Home,
  { path, file, format, map }: Asked,
  onProgress: (progress: Progress) => void,
): { readonly ended: Promise<ImportEnd>; readonly end: () => void } {
  const args = [path, "--json", "--progress=json", `--name=${file}`, `--format=${format}`];
  const words: string[] = [];
  const withMap = map === undefined ? args : [...args, `--map=${map}`];
  const child = harmelChild(home, withMap, (line) => {
    const progress = parsed<Progress>(line);
    if (progress) onProgress(progress);
    else words.push(line.slice(0, 500));
  });
  /** The words of a fault name the file where it lies; its owner knows it by its name. */
  const named = (text: string): string => text.replaceAll(path, file);
  const failed = (how: string): ImportEnd => ({
    problem: problemOf(new Fault("import-ended", { how, file })),
  });
  const ended = child.ended.then(
    ({ exit, out }): ImportEnd => {
      if (exit === 130) return { isInterrupted: true };
      const { files = [], problems = [], rejects = null } = parsed<Written>(out) ?? {};
      const [report] = files;
      if (exit === 0 && report) return { report, rejects };
      const [said] = problems;
      if (said) return { problem: { ...said, problem: named(said.problem), fix: named(said.fix) } };
      return failed(named(words.slice(-2).join(" ")) || `exit ${exit ?? "by a signal"}`);
    },
    (cause) => failed(String(cause)),
  );
  return { ended, end: child.end };
}

/** The first problem of a fault. */
export function problemOf({ code, message, problems: [problem] }: Fault): FaultProblem {
  return problem ?? { code, path: "", problem: message, fix: "" };
}

/** What `harmel import --json` writes, done or not. */
interface Written {
  readonly files?: readonly ImportedRows[];
  readonly rejects?: string | null;
  readonly problems?: readonly FaultProblem[];
}

function parsed<Document>(text: string): Document | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
