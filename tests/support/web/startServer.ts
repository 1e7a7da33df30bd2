import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { waitUntil } from "../waitUntil.ts";

export interface ServerProcess extends AsyncDisposable {
  url: string;
  readonly pid: number;
  /** What the server wrote to standard output and standard error so far. */
  output(): string;
  /** Asks it to end with SIGTERM, fails if it does not, and gives its exit code (null: ended by the signal). */
  stop(): Promise<number | null>;
}

export interface ServerCommand {
  /** Arguments of Node, the script first. */
  args: string[];
  folder: string;
  port: number;
  env?: Record<string, string>;
}

/** Starts a web server with the Node that runs this, without a shell or pnpm between, and waits until it answers. */
export async function startServer({
  args,
  folder,
  port,
  env,
}: ServerCommand): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: String(port),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  child.stdout.on("data", (chunk: Buffer) => (written += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (written += chunk.toString()));
  const output = (): string => written;
  const url = `http://127.0.0.1:${port}`;
  const pid = child.pid ?? Number.NaN;
  const stop = () => stopServer(child, output);
  try {
    await waitUntil(() => answers(url, child, output), {
      timeout: 30_000,
      describe: () => `no answer from ${url}; it wrote:\n${written}`,
    });
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return { url, pid, output, stop, [Symbol.asyncDispose]: async () => void (await stop()) };
}

async function answers(url: string, child: ChildProcess, output: () => string): Promise<boolean> {
  if (hasEnded(child))
    throw new Error(`the server ended before it answered; it wrote:\n${output()}`);
  return fetch(url, { redirect: "manual" }).then(
    async (response) => (await response.arrayBuffer(), true),
    () => false,
  );
}

async function stopServer(child: ChildProcess, output: () => string): Promise<number | null> {
  if (hasEnded(child)) return child.exitCode;
  child.kill("SIGTERM");
  try {
    await once(child, "exit", { signal: AbortSignal.timeout(10_000) });
  } catch {
    child.kill("SIGKILL");
    throw new Error(`the server still ran 10 seconds after SIGTERM; it wrote:\n${output()}`);
  }
  return child.exitCode;
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;
