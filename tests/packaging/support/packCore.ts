import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../../support/paths.ts";
import { run } from "./run.ts";

export const coreFolder = join(repository, "packages", "core");

/** Packs @harmel/core the way it is published, and says where the tarball lies. */
export async function packCore(destination: string): Promise<string> {
  await run("pnpm", ["pack", "--pack-destination", destination], coreFolder);
  const tarball = (await readdir(destination)).find((file) => file.endsWith(".tgz"));
  if (tarball === undefined) throw new Error(`pnpm pack left no tarball in ${destination}`);
  return join(destination, tarball);
}
