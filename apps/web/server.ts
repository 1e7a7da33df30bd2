// The dashboard's server: `node apps/web/server.ts`, after a build. On this machine only, unless --host is given.
import { fileURLToPath } from "node:url";
import { answerFor } from "./server/doors/answer.ts";
import { openLog } from "./server/doors/log.ts";
import { machineCaller } from "./server/doors/machineCaller.ts";
import { openServer } from "./server/doors/openServer.ts";
import { routes } from "./server/doors/routes.ts";
import { readSettings, SettingsError } from "./server/doors/Settings.ts";
import { stopOnSignal } from "./server/doors/stopOnSignal.ts";

const fail = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};
const settings = (() => {
  try {
    return readSettings(process.argv.slice(2), process.env);
  } catch (thrown) {
    if (thrown instanceof SettingsError) return fail(thrown.message);
    throw thrown;
  }
})();
const { host, port, home, isShared } = settings;
if (isShared) fail("users are not built yet: leave out --host and --public-url");

// Read by Next when it is loaded, so it is loaded after this.
Object.assign(process.env, {
  HARMEL_HOME: home.folder,
  NEXT_TELEMETRY_DISABLED: "1",
  NODE_ENV: "production",
});
const { default: next } = await import("next");
const app = next({
  dev: false,
  dir: fileURLToPath(new URL(".", import.meta.url)),
  hostname: host,
  port,
});
const prepared = app.prepare();

const log = openLog(process.env, process.stderr.isTTY);
const stop = new AbortController();
const caller = machineCaller();
const server = openServer(
  answerFor({
    settings,
    log,
    routes,
    stopping: stop.signal,
    isHealthy: () => true,
    callerOf: async () => caller,
    turnAway: () => undefined,
    async pages(request, response) {
      await prepared;
      await app.getRequestHandler()(request, response);
    },
  }),
);
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  fail(`port ${port} is taken: choose another, for example PORT=${port + 1} npx -y pnpm@12 start`);
});
stopOnSignal(server, stop);

server.listen(port, host, async () => {
  try {
    await prepared;
  } catch (error) {
    fail(`the dashboard could not start; was it built? (npx -y pnpm@12 build)\n${String(error)}`);
  }
  process.stdout.write(`Harmel is on http://${host}:${port} (Ctrl+C stops it)\n`);
});
