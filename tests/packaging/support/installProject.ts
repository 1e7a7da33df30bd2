import { bundledCases } from "@harmel/cases";
import { cp, mkdir, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { coreFolder } from "./packCore.ts";
import { run } from "./run.ts";

const consumer = join(import.meta.dirname, "..", "consumer");

/**
 * An empty project outside the workspace, with the tarball installed and the consumer's files. What
 * core depends on comes from this workspace, so that no registry is asked.
 */
export async function installProject(folder: string, tarball: string): Promise<string> {
  const project = join(folder, "project");
  await mkdir(project);
  const manifest = {
    private: true,
    type: "module",
    dependencies: { "@harmel/core": `file:${tarball}` },
  };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  await writeFile(join(project, "pnpm-workspace.yaml"), JSON.stringify(await localSources()));
  await run("pnpm", ["install", "--offline"], project);
  await cp(consumer, project, { recursive: true });
  const json = JSON.stringify(bundledCases[0]?.load());
  await writeFile(join(project, "casebook.json"), json);
  return project;
}

async function localSources() {
  const sources = ["zod", "date-fns", "@date-fns/utc"].map(async (name) => {
    const place = await realpath(join(coreFolder, "node_modules", name));
    return [name, `file:${place}`] as const;
  });
  return { overrides: Object.fromEntries(await Promise.all(sources)) };
}
