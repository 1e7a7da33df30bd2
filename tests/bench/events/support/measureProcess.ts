import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

export interface Measured {
  readonly seconds: number;
  /** Of all its threads together; other work on the machine matters little. Only Linux says. */
  readonly processorSeconds: number;
  /** The largest resident memory the system saw, in MB; only Linux says. */
  readonly peak: number;
}

/** Runs a whole process to its end, with the time it took and the memory it had at most. */
export async function measureProcess(
  command: string,
  given: readonly string[],
  input?: string,
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, given, { stdio: ["pipe", "ignore", "pipe"] });
  child.stdin.end(input);
  let said = "";
  child.stderr.on("data", (text) => (said += String(text)));
  let [peak, processorSeconds] = [0, 0];
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
    processorSeconds = Math.max(processorSeconds, processorSecondsOf(child.pid));
  }, 10);
  const [code] = (await once(child, "exit")) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${said.slice(-500)}`);
  return { seconds: (performance.now() - started) / 1000, processorSeconds, peak };
}

/** Linux counts a hundredth of a second at a time, for every process alike. */
function processorSecondsOf(process: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${process}/stat`, "utf8");
    const [user, system] = status.slice(status.lastIndexOf(")")).split(" ").slice(12);
    return (Number(user) + Number(system)) / 100;
  } catch {
    return 0;
  }
}

function peakOf(process: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
