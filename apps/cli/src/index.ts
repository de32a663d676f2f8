export { run } from "./run.js";
export type { ExitCode } from "./exit-code.js";
export type { Stream, Terminal } from "./terminal.js";
