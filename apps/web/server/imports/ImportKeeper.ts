import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault, type FaultProblem, type Home } from "@harmel/operations";
import { draftMapping } from "./draftMapping.ts";
import { type ImportJob, isOver } from "./ImportJob.ts";
import { problemOf, runImport } from "./runImport.ts";
import { sweepUploads } from "./sweepUploads.ts";

/** So many imports that are over are remembered. */
const kept = 20;
/** After so many milliseconds an import that found another one at work tries again. */
const again = 2_000;
/** What whoever has the file can answer. */
const answerable = new Set([
  "format-unknown",
  "scheme-unsure",
  "mapping-invalid",
  "mapping-missing",
]);

/** A mapping that was given may fit no row. */
function isMisread({ mapping }: ImportJob, { code }: FaultProblem): boolean {
  return mapping !== undefined && code === "events-none-read";
}

/**
 * The imports of a home: one runs at a time, the others wait in the order in which they arrived. It
 * lives as long as the server, so that no page has to stay open; what was sent is removed as soon as
 * its import is over.
 */
export class ImportKeeper {
  readonly #home: Home;
  readonly #uploads: string;
  readonly #jobs = new Map<string, ImportJob>();
  #running: Promise<void> | undefined;
  #isStopping = false;

  constructor(home: Home) {
    this.#home = home;
    this.#uploads = join(home.folder, "uploads");
    sweepUploads(this.#uploads, Date.now());
  }

  /** In the order in which they arrived. */
  get jobs(): readonly ImportJob[] {
    return [...this.#jobs.values()];
  }

  /** @throws {Fault} when there is none of this id. */
  job(id: string): ImportJob {
    const job = this.#jobs.get(id);
    if (job === undefined) throw new Fault("import-unknown", { kept, id: id.slice(0, 80) });
    return job;
  }

  /** A new import, whose file is to be written to {@link pathOf}. */
  open({ file, size, format }: Pick<ImportJob, "file" | "size" | "format">): ImportJob {
    const id = randomUUID();
    const folder = join(this.#uploads, id);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const job: ImportJob = { id, file, size, folder, format, received: 0, state: "uploading" };
    this.#jobs.set(id, job);
    return job;
  }

  /** Where the file of an import lies: never under the name it was given. */
  pathOf({ folder }: ImportJob): string {
    return join(folder, "file");
  }

  /** The file of an import is there: it takes its place in the line. */
  async arrived(job: ImportJob): Promise<void> {
    if (job.format === "csv" && job.mapping === undefined) {
      await this.#ask(job, problemOf(new Fault("mapping-missing", { file: job.file })));
    } else this.#wait(job);
  }

  /** @throws {Fault} when the import asks nothing. */
  answer(job: ImportJob, { format, mapping }: { format: string; mapping?: string }): void {
    if (job.state !== "asking") throw new Fault("import-asks-nothing", { file: job.file });
    job.format = format;
    delete job.mapping;
    if (mapping !== undefined) job.mapping = mapping;
    delete job.problem;
    this.#wait(job);
  }

  /** Its file cannot be had. */
  refuse(job: ImportJob, fault: Fault): void {
    if (!isOver(job)) this.#over(job, "failed", problemOf(fault));
  }

  /** Ends an import, whatever it does; one that is over is forgotten. */
  cancel(job: ImportJob): void {
    if (isOver(job)) this.#jobs.delete(job.id);
    else if (job.state === "running" && job.end) job.end();
    else {
      const { end } = job;
      this.#over(job, "cancelled");
      end?.();
    }
  }

  /** Ends everything, and removes what was sent. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const job of this.jobs) {
      if (!isOver(job)) this.cancel(job);
      rmSync(job.folder, { recursive: true, force: true });
    }
    await this.#running;
  }

  #wait(job: ImportJob): void {
    if (isOver(job)) return;
    job.state = "waiting";
    this.#next();
  }

  #next(): void {
    const job = this.jobs.find(({ state }) => state === "waiting");
    if (this.#running || this.#isStopping || job === undefined) return;
    this.#running = this.#run(job).finally(() => {
      this.#running = undefined;
      // Another process may hold the archive for long.
      if (job.state === "waiting") setTimeout(() => this.#next(), again).unref();
      else this.#next();
    });
  }

  async #run(job: ImportJob): Promise<void> {
    const map = join(job.folder, "mapping.json");
    if (job.mapping !== undefined) writeFileSync(map, job.mapping, { mode: 0o600 });
    job.state = "running";
    const asked = { path: this.pathOf(job), file: job.file, format: job.format };
    const how = { ...asked, ...(job.mapping !== undefined && { map }) };
    const child = runImport(this.#home, how, (progress) => {
      delete job.problem;
      job.progress = progress;
    });
    let isEnded = false;
    job.end = () => {
      isEnded = true;
      child.end();
    };
    const ended = await child.ended;
    delete job.end;
    // Whatever it still says: it may have been ended before it could hear it.
    const isCut = "isInterrupted" in ended || (isEnded && "problem" in ended);
    if (isCut) this.#over(job, "cancelled");
    else if ("report" in ended) {
      job.report = { ...ended.report, file: job.file };
      if (ended.rejects !== null) job.rejects = ended.rejects;
      this.#over(job, "done");
    } else await this.#failed(job, ended.problem);
  }

  async #failed(job: ImportJob, problem: FaultProblem): Promise<void> {
    if (problem.code === "archive-busy" && !this.#isStopping) {
      Object.assign(job, { state: "waiting", problem });
    } else if (answerable.has(problem.code) || isMisread(job, problem))
      await this.#ask(job, problem);
    else this.#over(job, "failed", problem);
  }

  async #ask(job: ImportJob, problem: FaultProblem): Promise<void> {
    job.mapping ??= await draftMapping(this.#home, this.pathOf(job));
    if (isOver(job)) return;
    const isAsked = job.mapping !== undefined || problem.code === "scheme-unsure";
    if (isAsked) Object.assign(job, { state: "asking", problem });
    else this.#over(job, "failed", problem);
  }

  #over(job: ImportJob, state: "done" | "failed" | "cancelled", problem?: FaultProblem): void {
    job.state = state;
    delete job.problem;
    if (problem) job.problem = problem;
    rmSync(job.folder, { recursive: true, force: true });
    const over = this.jobs.filter(isOver);
    for (const { id } of over.slice(0, Math.max(0, over.length - kept))) this.#jobs.delete(id);
  }
}
