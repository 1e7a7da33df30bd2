/** What a command is given of the process it runs in; tests give their own. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder from which a relative path is meant. */
  readonly folder: string;
  /** Whether a person sits at both ends. */
  readonly isTerminal: boolean;
  /** Whether what is written to `error` is seen at once and can be written over. */
  readonly errorIsTerminal: boolean;
  readonly columns: number | undefined;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** The surroundings of this process. */
export function surroundings(): Surroundings {
  const { env, stdin, stdout, stderr } = process;
  return {
    environment: env,
    folder: folderOf(env, process.cwd()),
    isTerminal: stdin.isTTY === true && stdout.isTTY === true,
    errorIsTerminal: stderr.isTTY === true,
    columns: stdout.columns || Number(env.COLUMNS) || undefined,
    out: (text) => stdout.write(text),
    error: (text) => stderr.write(text),
  };
}

/** pnpm runs our script in the repository and says in INIT_CWD where the user is. */
function folderOf(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): string {
  const isOurScript = environment.npm_lifecycle_event === "harmel";
  return (isOurScript && environment.INIT_CWD) || folder;
}
