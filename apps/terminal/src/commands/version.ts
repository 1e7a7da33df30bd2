import packageJson from "../../package.json" with { type: "json" };
import type { Surroundings } from "../commandLine/Surroundings.ts";

/** Prints the version. */
export function version({ out }: Surroundings): number {
  out(`${packageJson.version}\n`);
  return 0;
}
