import { parseArgs } from "node:util";
import { type Home, homeOf } from "@harmel/operations";
import { portFrom } from "./portFrom.ts";

/** How the server was started. */
export interface Settings {
  /** The address that is listened on. */
  readonly host: string;
  readonly port: number;
  /** How the world calls the server: `https://harmel.example`. Cookies are Secure when it is https. */
  readonly publicUrl?: URL;
  /** Whether everybody signs in, also from this machine: a proxy's requests come from here, too. */
  readonly isShared: boolean;
  readonly home: Home;
}

/** A command line or an environment that the server cannot start with. */
export class SettingsError extends Error {}

const options = {
  host: { type: "string" },
  port: { type: "string" },
  "public-url": { type: "string" },
  home: { type: "string" },
} as const;

/**
 * Reads the server's command line and environment.
 *
 * @throws {SettingsError} with what is wrong and what would be right.
 */
export function readSettings(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const { host, port, home, "public-url": address } = argumentsOf(given);
  const number = portFrom(port ?? environment.PORT);
  if (number === undefined) {
    const name = port === undefined ? "PORT" : "--port";
    throw new SettingsError(
      `${name} must be a number from 1 to 65535, not ${port ?? environment.PORT}`,
    );
  }
  const publicUrl = address === undefined ? undefined : publicUrlFrom(address);
  if (host !== undefined && anyAddress.has(host) && !publicUrl) {
    throw new SettingsError(
      `say how the server is called from outside: --host ${host} --public-url https://NAME`,
    );
  }
  return {
    host: host ?? "127.0.0.1",
    port: number,
    ...(publicUrl && { publicUrl }),
    isShared: host !== undefined || publicUrl !== undefined,
    home: homeOf(environment, home === undefined ? {} : { home }),
  };
}

/** Addresses that stand for every address of the machine, and so name none. */
const anyAddress = new Set(["0.0.0.0", "::"]);

function argumentsOf(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    throw new SettingsError(
      `${what}\nwhat there is: --host ADDRESS, --port NUMBER, --public-url https://NAME, --home FOLDER`,
      { cause: thrown },
    );
  }
}

function publicUrlFrom(address: string): URL {
  const url = URL.parse(address);
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return url;
  throw new SettingsError(
    `--public-url is a scheme and a host, as in https://harmel.example, not ${address}`,
  );
}
