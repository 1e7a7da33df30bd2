import { readFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))));
const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };

/** The libraries that a bare system lacks, packed. */
export const packedLibraries = join(packageFolder, "bin", "al2023.tar.br");

/** Where the browser of this version is unpacked, once for each user. */
export const unpackedFolder = (): string => join(tmpdir(), `harmel-chromium-${version}-${userInfo().uid}`);
