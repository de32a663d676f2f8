export { run } from "./run.js";
export type { ExitCode } from "./exit-code.js";
export type { Stream, Terminal } from "./terminal.js";
export type { Config } from "./config/config.js";
export { defineConfig } from "./config/define-config.js";
