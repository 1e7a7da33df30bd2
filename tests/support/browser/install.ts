import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { fontSettings } from "./fonts.ts";
import { unpackedFolder } from "./package.ts";

const run = promisify(execFile);
const unpackScript = fileURLToPath(new URL("unpack.ts", import.meta.url));
const isComplete = (folder: string): boolean =>
  ["chromium", "fonts/fonts.conf", "al2023/lib/libnss3.so"].every((file) =>
    existsSync(join(folder, file)),
  );

export interface InstalledBrowser {
  executablePath: string;
  environment: Record<string, string>;
}

/**
 * Unpacks the browser from its npm package unless that was done before, and says how to start it.
 * It is unpacked beside its place and renamed, so that runs at the same time never see half of it.
 */
export async function installBrowser(): Promise<InstalledBrowser> {
  const folder = unpackedFolder();
  if (!isComplete(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, "chromium"),
    environment: {
      FONTCONFIG_PATH: join(folder, "fonts"),
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  // What is left of a folder that something cleaned up halfway.
  await rm(folder, { recursive: true, force: true });
  const staging = await mkdtemp(`${folder}-`);
  try {
    await run(process.execPath, [unpackScript], { env: { ...process.env, TMPDIR: staging } });
    await writeFile(join(staging, "fonts", "fonts.conf"), fontSettings(folder));
    await rename(staging, folder).catch((error: unknown) => {
      // Another run was faster: its browser is as good.
      if (!isComplete(folder)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
