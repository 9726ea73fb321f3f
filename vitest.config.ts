import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { defineConfig } from "vitest/config";

const packages = globSync(["spec/package.json", "{apps,examples,packages,tests}/*/package.json"]);

export default defineConfig({
  test: {
    // Listed one by one, since projects that are found by a pattern take over nothing of this file.
    projects: packages.map((file) => ({ extends: true, test: { name: JSON.parse(readFileSync(file, "utf8")).name, root: dirname(file) } })),
    // Machines that check changes are shared, and slow at times.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
