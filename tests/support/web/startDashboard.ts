import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository, webFolder } from "../paths.ts";
import { temporaryFolder } from "../temporaryFolder.ts";
import { freePort } from "./freePort.ts";
import { startServer, type ServerProcess } from "./startServer.ts";

export interface Dashboard extends ServerProcess {
  /** Its HARMEL_HOME, empty at the start and deleted when it stops. */
  home: string;
}

interface DashboardOptions {
  /** Options of the server's own command line. */
  args?: string[];
  /** What is put into the home before the start. */
  prepare?: (home: string) => Promise<unknown>;
}

/** Starts the built web dashboard on a free port with a home of its own. */
export async function startDashboard(
  env: Record<string, string> = {},
  { args = [], prepare }: DashboardOptions = {},
): Promise<Dashboard> {
  if (!existsSync(join(webFolder, ".next", "BUILD_ID"))) {
    throw new Error("the web dashboard is not built: run `pnpm build` first");
  }
  const home = await temporaryFolder("home");
  await prepare?.(home.path);
  const command = {
    args: ["apps/web/server.ts", ...args],
    folder: repository,
    port: await freePort(),
    env: { HARMEL_HOME: home.path, ...env },
  };
  const server = await startServer(command).catch(async (error: unknown) => {
    await home.remove();
    throw error;
  });
  const stop = async () => server.stop().finally(home.remove);
  return {
    ...server,
    home: home.path,
    stop,
    [Symbol.asyncDispose]: async () => void (await stop()),
  };
}
