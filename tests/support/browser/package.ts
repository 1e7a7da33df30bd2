import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";

const manifest = findPackageJSON("@sparticuz/chromium", import.meta.url) ?? "";
const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };

/** The libraries that a bare system lacks, packed. */
export const packedLibraries = join(dirname(manifest), "bin", "al2023.tar.br");

/** Where the browser of this version is unpacked, once for each user. */
export const unpackedFolder = (): string =>
  join(tmpdir(), `harmel-chromium-${version}-${userInfo().uid}`);
