import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["spec", "packages/*", "examples/*", "tests/*"],
    testTimeout: 60_000,
  },
});
