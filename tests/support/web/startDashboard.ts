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

/** Starts the built web dashboard on a free port with a home of its own. */
export async function startDashboard(env: Record<string, string> = {}): Promise<Dashboard> {
  if (!existsSync(join(webFolder, ".next", "BUILD_ID"))) {
    throw new Error("the web dashboard is not built: run `pnpm build` first");
  }
  const home = await temporaryFolder("home");
  const server = await startServer({
    args: ["apps/web/server.ts"],
    folder: repository,
    port: await freePort(),
    env: { HARMEL_HOME: home.path, ...env },
  });
  const stop = async () => server.stop().finally(home.remove);
  return {
    ...server,
    home: home.path,
    stop,
    [Symbol.asyncDispose]: async () => void (await stop()),
  };
}
