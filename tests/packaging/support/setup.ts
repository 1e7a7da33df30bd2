import type { TestProject } from "vitest/node";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { installProject } from "./installProject.ts";
import { packCore } from "./packCore.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed @harmel/core, as it would be published. */
    tarball: string;
    /** A project outside the workspace in which it is installed. */
    project: string;
  }
}

/** One pack and one installation for all tests of a run. */
export async function setup(project: TestProject) {
  const folder = await temporaryFolder("packaging");
  const tarball = await packCore(folder.path);
  project.provide("tarball", tarball);
  project.provide("project", await installProject(folder.path, tarball));
  return folder.remove;
}
