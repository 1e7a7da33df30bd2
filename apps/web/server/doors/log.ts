import { type Logger, destination, pino } from "pino";

/**
 * The server's log: one JSON object a line, on standard error. HARMEL_LOG says from which level on;
 * a person at a terminal is told of warnings only. Headers, bodies and query values are never logged.
 */
export function openLog(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Logger {
  const asked = environment.HARMEL_LOG ?? "";
  const isLevel = Object.hasOwn(pino.levels.values, asked) || asked === "silent";
  const level = isLevel ? asked : isTerminal ? "warn" : "info";
  return pino({ level, base: null }, destination({ fd: 2, sync: true }));
}

/** The path of an address as a log may show it: without query, at most 200 letters, printable ASCII. */
export function loggedPath(url: string | undefined): string {
  const path = (url ?? "").split("?", 1)[0] ?? "";
  return path.slice(0, 200).replaceAll(/[^\x21-\x7e]/g, (letter) => encodeURIComponent(letter));
}
