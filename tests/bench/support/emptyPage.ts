import { execFile } from "node:child_process";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository, webFolder } from "../../support/paths.ts";
import { freePort } from "../../support/web/freePort.ts";
import { startServer, type ServerProcess } from "../../support/web/startServer.ts";

const run = promisify(execFile);
// Beside the tests and not in the temporary folder: Next builds only what lies under the root of its packages.
const folder = join(repository, "tests", ".empty-page");
const nextProgram = join(webFolder, "node_modules", "next", "dist", "bin", "next");
const files = {
  "package.json": `{ "name": "empty-page", "private": true, "type": "module" }`,
  "next.config.js": `export default { turbopack: { root: ${JSON.stringify(repository)} } };`,
  "app/layout.jsx": `export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
  "app/page.jsx": `export default () => <main />;`,
};

/** Builds and starts an app of one empty page with the dashboard's own Next and React. */
export async function startEmptyPage(): Promise<ServerProcess> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "app"), { recursive: true });
  await mkdir(join(folder, "node_modules"));
  for (const name of ["next", "react", "react-dom"]) {
    await symlink(join(webFolder, "node_modules", name), join(folder, "node_modules", name));
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  await run(process.execPath, [nextProgram, "build"], { cwd: folder, env });
  const port = await freePort();
  const args = [nextProgram, "start", "--hostname", "127.0.0.1", "--port", String(port)];
  const server = await startServer({ args, folder, port });
  const stop = async () =>
    server.stop().finally(() => rm(folder, { recursive: true, force: true }));
  return { ...server, stop, [Symbol.asyncDispose]: async () => void (await stop()) };
}
