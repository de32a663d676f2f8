import { run } from "./run.js";

// A reader that has seen enough (`gainsay … | head`) closes the pipe; that is no error of this program.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), process);
