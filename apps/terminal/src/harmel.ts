import packageJson from "../package.json" with { type: "json" };

const usage = `harmel: deterrence and dialogue in a crisis, kept apart and dated

Usage: harmel            open the dashboard
       harmel --once     print it as plain text
       harmel --help     show this text
       harmel --version  show the version
`;

/** Runs one command line; a command's code is loaded when the command is used. Returns the exit code. */
async function run(given: string[]): Promise<number> {
  if (given.includes("--help") || given.includes("-h")) {
    process.stdout.write(usage);
    return 0;
  }
  if (given.includes("--version")) {
    process.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  if (given.length > 0 && given[0] !== "--once") {
    process.stderr.write(`no such command: ${given[0]}\n\n${usage}`);
    return 2;
  }
  if (given[0] === "--once" || !process.stdin.isTTY || !process.stdout.isTTY) {
    process.stdout.write("Harmel\n");
    return 0;
  }
  const { dashboard } = await import("./dashboard.tsx");
  await dashboard();
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
