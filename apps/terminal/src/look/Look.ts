/** How this terminal is drawn to. */
export interface Look {
  /** Plain ASCII letters instead of blocks and glyphs. */
  readonly isAscii: boolean;
  readonly hasColour: boolean;
}

/**
 * Finds out how to draw: plain ASCII with `--ascii`, on a dumb terminal or where the locale is not
 * UTF-8; no colours where NO_COLOR is set, or on a dumb terminal.
 */
export function lookOf(
  environment: Readonly<Record<string, string | undefined>>,
  options: { readonly ascii?: boolean; readonly platform?: string } = {},
): Look {
  const isDumb = environment.TERM === "dumb";
  const isUtf8 = /utf-?8/i.test(localeOf(environment, options.platform ?? process.platform));
  return {
    isAscii: options.ascii === true || isDumb || !isUtf8,
    hasColour: !isDumb && !environment.NO_COLOR,
  };
}

/** macOS terminals are UTF-8 and programs started from its windows have no locale set. */
function localeOf(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): string {
  const named = environment.LC_ALL || environment.LC_CTYPE || environment.LANG;
  return named || (platform === "darwin" ? "UTF-8" : "C");
}
