import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/diff.ts", "src/vitest.ts", "src/record.ts"],
  format: "esm",
  platform: "node",
  target: "es2022",
  dts: true,
  fixedExtension: false,
});
