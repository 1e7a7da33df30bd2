import { homedir, userInfo } from "node:os";
import type { Role } from "@harmel/accounts/Caller";
import { isAbsolute, join, resolve } from "node:path";
import { readConfig } from "./config/readConfig.ts";
import type { Remote } from "./remote/Remote.ts";

/** Where an operation works: the folder of the user's data, and from where files may be read. */
export interface Home {
  /** Holds what Harmel keeps; it need not exist yet. */
  readonly folder: string;
  /**
   * The folder from which a relative path is meant. Without it no file is ever read: a server
   * leaves it out, so that no address can name a file of its machine.
   */
  readonly filesFrom?: string;
  /** The archive on a cluster, in place of the files in the folder. */
  readonly archive?: { readonly address: string; readonly password: string };
  /** The server that holds the data, in place of the folder. */
  readonly remote?: Remote;
  /** The user's name, as the journal shows it. */
  readonly by?: string;
  /** What the user may do; without it everything, as on one's own machine. */
  readonly role?: Role;
  /** The clock: an instant in UTC, ISO 8601. */
  readonly now?: () => string;
  /** Told how far a long operation is, as often as it knows better. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a long operation is with a file. */
export interface Progress {
  readonly file: string;
  readonly step: string;
  /** Share of the step, where it is known. */
  readonly share?: number;
  /** Rows read so far. */
  readonly rows?: number;
  /** Whether the rows are told from the share, not counted. */
  readonly isEstimate?: boolean;
  /** Of the step, since it began. */
  readonly rowsPerSecond?: number;
  /** Until the step is done, if it goes on as it did. */
  readonly secondsLeft?: number;
}

/**
 * The home of this user: what was asked for (`--home`), else HARMEL_HOME, else the data folder of
 * the platform. A path that is not absolute is meant from `filesFrom` or the working directory.
 *
 * The archive is the cluster at the address asked for (`--archive`), else at HARMEL_ARCHIVE, with the
 * password of HARMEL_CLICKHOUSE_PASSWORD; without an address it is the home's own.
 *
 * A server at the address asked for (`--url`) holds the data instead; its token is HARMEL_TOKEN.
 *
 * The user is HARMEL_BY, else the system's user; HARMEL_NOW stops the clock. What neither an option
 * nor the environment says, `config.json` of the folder may.
 *
 * The platform's folder is `~/Library/Application Support/harmel` on macOS and, by the XDG base
 * directory rules, `$XDG_DATA_HOME/harmel` or `~/.local/share/harmel` elsewhere: three lines, where
 * a library would add a folder name of its own.
 *
 * @throws {Fault} `config-invalid` with everything that is wrong with that file
 */
export function homeOf(
  environment: Readonly<Record<string, string | undefined>>,
  options: {
    readonly home?: string;
    readonly archive?: string;
    readonly url?: string;
    readonly filesFrom?: string;
    readonly platform?: string;
  } = {},
): Home {
  const asked = options.home || environment.HARMEL_HOME;
  const folder = asked
    ? resolve(options.filesFrom ?? "", asked)
    : join(dataFolder(environment, options.platform ?? process.platform), "harmel");
  const config = readConfig(folder);
  const address = options.archive || environment.HARMEL_ARCHIVE || config.archive;
  const password = environment.HARMEL_CLICKHOUSE_PASSWORD || (config.clickHousePassword ?? "");
  const { url } = options;
  const token = environment.HARMEL_TOKEN;
  return {
    folder,
    ...(url && { remote: { url, ...(token && { token }) } }),
    ...(options.filesFrom !== undefined && { filesFrom: options.filesFrom }),
    ...(address && { archive: { address, password } }),
    by: environment.HARMEL_BY || config.by || systemUser(),
    now: () => environment.HARMEL_NOW || new Date().toISOString(),
  };
}

/** A user without an entry in the system's list has no name there. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}

function dataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): string {
  const user = environment.HOME || homedir();
  if (platform === "darwin") return join(user, "Library", "Application Support");
  const named = environment.XDG_DATA_HOME;
  // The XDG rules: a relative path there is to be ignored.
  return named && isAbsolute(named) ? named : join(user, ".local", "share");
}
