import { run } from "./commandLine/run.ts";
import { surroundings } from "./commandLine/Surroundings.ts";

// Whoever reads us may stop when it has enough (`harmel analyse … | head`).
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 70);
  });
}

process.exitCode = await run(process.argv.slice(2), surroundings());
