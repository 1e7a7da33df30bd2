// The dashboard's server: `node apps/web/server.ts`, after a build. On this machine only, unless --host is given.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { closeStores } from "@harmel/operations";
import { answerFor } from "./server/doors/answer.ts";
import { limits } from "./server/doors/limits.ts";
import { openLog } from "./server/doors/log.ts";
import { openDoors } from "./server/doors/openDoors.ts";
import { routes } from "./server/doors/routes.ts";
import { readSettings, SettingsError } from "./server/doors/Settings.ts";
import { stopOnSignal } from "./server/doors/stopOnSignal.ts";

const fail = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};
const start = async () => {
  try {
    const settings = readSettings(process.argv.slice(2), process.env);
    return { settings, doors: await openDoors(settings) };
  } catch (thrown) {
    if (thrown instanceof SettingsError) return fail(thrown.message);
    throw thrown;
  }
};
const { settings, doors } = await start();
const { host, port, home, publicUrl, isShared } = settings;

// Read by Next when it is loaded, so it is loaded after this.
Object.assign(process.env, {
  HARMEL_HOME: home.folder,
  NEXT_TELEMETRY_DISABLED: "1",
  NODE_ENV: "production",
});
const { default: next } = await import("next");
const dir = fileURLToPath(new URL(".", import.meta.url));
const app = next({ dev: false, dir, hostname: host, port });
const prepared = app.prepare();

const log = openLog(process.env, process.stderr.isTTY);
const stop = new AbortController();
const answer = answerFor({
  ...doors,
  settings,
  log,
  routes,
  stopping: stop.signal,
  async pages(request, response) {
    await prepared;
    await app.getRequestHandler()(request, response);
  },
});
const server = createServer({ ...limits, connectionsCheckingInterval: 1_000 }, answer);
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  fail(`port ${port} is taken: choose another, for example PORT=${port + 1} npx -y pnpm@12 start`);
});
stopOnSignal(server, stop);
process.once("exit", closeStores);

server.listen(port, host, async () => {
  try {
    await prepared;
  } catch (error) {
    fail(`the dashboard could not start; was it built? (npx -y pnpm@12 build)\n${String(error)}`);
  }
  if (isShared && publicUrl?.protocol !== "https:") {
    log.warn("without https: whoever is on the way can read passwords; see apps/web/deploy");
  }
  const name = host.includes(":") ? `[${host}]` : host;
  const address = publicUrl?.origin ?? `http://${name}:${port}`;
  process.stdout.write(`Harmel is on ${address} (Ctrl+C stops it)\n`);
});
