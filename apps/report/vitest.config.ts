import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["source"] } },
  resolve: { conditions: ["source"] },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // The page's own script and style are bundled from src/client, so that tests always see the latest.
    globalSetup: "./build/bundle-client.js",
  },
});
