import type { ImportJob } from "./ImportJob.ts";

/** An import as the API and the page show it. */
export type ShownImport = Pick<
  ImportJob,
  "id" | "file" | "size" | "received" | "state" | "format" | "mapping" | "report" | "problem"
> & {
  readonly progress?: Omit<NonNullable<ImportJob["progress"]>, "file">;
  /** Whether there are rejected rows to download. */
  readonly hasRejects: boolean;
};

/** An import without the paths of this machine. */
export function shownImport(job: ImportJob): ShownImport {
  const { id, file, size, received, state, format, mapping, progress, report, problem } = job;
  const { file: _, ...told } = progress ?? { file: "", step: "" };
  return {
    id,
    file,
    size,
    received,
    state,
    format,
    hasRejects: job.rejects !== undefined,
    ...(mapping !== undefined && { mapping }),
    ...(progress && { progress: told }),
    ...(report && { report }),
    ...(problem && { problem }),
  };
}
