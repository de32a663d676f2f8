import type { Config } from "./config.js";

/** Gives a configuration back as it is: for editors, which then know what belongs in `gainsay.config.ts`. */
export function defineConfig(config: Config): Config {
  return config;
}
