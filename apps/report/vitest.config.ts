import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["source"] } },
  resolve: { conditions: ["source"] },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // The page's own script and style are bundled from src/client, so that tests always see the latest.
    globalSetup: "./build/bundle-client.js",
    // Browsers and thousands of findings take their time on a busy machine.
    testTimeout: 30_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
