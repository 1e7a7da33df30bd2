// The dashboard's server: `node apps/web/server.ts`, after a build. On this machine only.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { portFrom } from "./server/portFrom.ts";
import { refusal } from "./server/refusal.ts";
import { securityHeaders } from "./server/securityHeaders.ts";

const hostname = "127.0.0.1";
const fail = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};
const port =
  portFrom(process.env.PORT) ??
  fail(`PORT must be a number from 1 to 65535, not ${process.env.PORT}`);

// Read by Next when it is loaded, so it is loaded after this.
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" });
const { default: next } = await import("next");
const app = next({ dev: false, dir: fileURLToPath(new URL(".", import.meta.url)), hostname, port });

const server = createServer({
  requestTimeout: 60_000,
  headersTimeout: 10_000,
  keepAliveTimeout: 5_000,
});

server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  fail(`port ${port} is taken: choose another, for example PORT=${port + 1} npx -y pnpm@12 start`);
});

const prepared = app.prepare();
server.on("request", async (request, response) => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const refused = refusal(request, port);
  if (refused) {
    response.writeHead(refused.status, {
      "Content-Type": "text/plain; charset=utf-8",
      Connection: "close",
    });
    response.end(`${refused.text}\n`);
    return;
  }
  try {
    await prepared;
    await app.getRequestHandler()(request, response);
  } catch (error) {
    process.stderr.write(`${request.method} ${request.url} failed: ${String(error)}\n`);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
});

const stop = () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5_000).unref();
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);

server.listen(port, hostname, async () => {
  try {
    await prepared;
  } catch (error) {
    fail(`the dashboard could not start; was it built? (npx -y pnpm@12 build)\n${String(error)}`);
  }
  process.stdout.write(`Harmel is on http://${hostname}:${port} (Ctrl+C stops it)\n`);
});
