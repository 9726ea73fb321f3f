import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/async.ts", "src/router.ts", "src/direct.ts", "src/validate.ts", "src/node.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: true,
  fixedExtension: false,
});
