import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["source"] } },
  resolve: { conditions: ["source"] },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Hooks run the command too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // It imports JSON in a way that Node.js refuses and bundlers take.
    server: { deps: { inline: [/@actions\/workflow-parser/u] } },
  },
});
