/**
 * What a program in the pseudo-terminal sees of the environment: only what a person's shell would have.
 * Above all not CI, NO_COLOR or what the test runner sets, which change what is drawn.
 */
export const plainEnvironment = (home: string): Record<string, string> => ({
  PATH: process.env.PATH ?? "",
  LANG: "C.UTF-8",
  TERM: "xterm-256color",
  COLORTERM: "truecolor",
  HOME: home,
  HARMEL_HOME: home,
});
