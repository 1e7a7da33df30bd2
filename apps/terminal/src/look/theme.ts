import type { Tone } from "./tone.ts";

/**
 * The colours of the tones: four of the terminal's own, which its theme has made readable on its
 * background, be it light or dark. Nothing is told by them alone.
 */
export const theme: Readonly<Record<Tone, string | undefined>> = {
  first: "magenta",
  second: "cyan",
  alert: "red",
  hint: undefined,
};
