import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { repository } from "../paths.ts";

/** The paths of all files under version control that still exist; in a copy without git, all but what git would ignore. */
export function trackedFiles(): string[] {
  const listed = existsSync(join(repository, ".git")) ? listedByGit() : listedByWalking();
  return listed.filter((path) =>
    statSync(join(repository, path), { throwIfNoEntry: false })?.isFile(),
  );
}

export const contentOf = (path: string): string => readFileSync(join(repository, path), "utf8");

const listedByGit = (): string[] =>
  execFileSync("git", ["ls-files", "-z"], { cwd: repository, encoding: "utf8" }).split("\0");

function listedByWalking(): string[] {
  const ignoredFolders = new Set([".gitignore", "tests/.gitignore"].flatMap(foldersNamedIn));
  return globSync("**", { cwd: repository, exclude: (path) => ignoredFolders.has(basename(path)) });
}

const foldersNamedIn = (ignoreFile: string): string[] =>
  contentOf(ignoreFile)
    .split("\n")
    .filter((line) => line.endsWith("/"))
    .map((line) => basename(line));
