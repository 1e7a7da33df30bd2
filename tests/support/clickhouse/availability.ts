import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Debian's package and ClickHouse's own put the server. */
const usual = ["/usr/sbin", "/usr/bin", "/usr/local/bin"];

/** The program that runs a ClickHouse server, or undefined where none is installed. */
export function clickHouseServer(path: string = process.env.PATH ?? ""): string | undefined {
  return [...path.split(delimiter), ...usual]
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, "clickhouse-server"))
    .find((program) => isExecutable(program));
}

/** Why no cluster can be started here, or undefined where one can. */
export const clickHouseMissing =
  clickHouseServer() === undefined
    ? "cluster tests are skipped: there is no clickhouse-server here; apt-get install clickhouse-server brings it"
    : undefined;

/** What the title of the tests says where they cannot run. */
export const skipped = clickHouseMissing === undefined ? "" : `: ${clickHouseMissing}`;

function isExecutable(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
