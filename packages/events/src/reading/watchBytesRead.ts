import { readFileSync } from "node:fs";

/**
 * Tells a few times a second how many bytes this process has read since, until it is disposed of:
 * how far DuckDB is with a file. Its own share of a query counts its plan's parts and not the file.
 * Only Linux knows; elsewhere nothing is told.
 */
export function watchBytesRead(tell: (bytes: number) => void): Disposable {
  const before = bytesRead();
  const timer = setInterval(() => {
    const now = bytesRead();
    if (before !== undefined && now !== undefined) tell(now - before);
  }, 250);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

function bytesRead(): number | undefined {
  try {
    return Number(/rchar: (\d+)/.exec(readFileSync("/proc/self/io", "utf8"))?.[1]);
  } catch {
    return undefined;
  }
}
