import type { CommandLine } from "../../commandLine/parseCommandLine.ts";

/** The reason of `--why`, as operations take it. */
export function whyOption({ options: { why } }: CommandLine): { readonly why?: string } {
  return typeof why === "string" ? { why } : {};
}
