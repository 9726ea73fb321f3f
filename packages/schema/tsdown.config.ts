import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/catalogue.ts", "src/events.ts", "src/operations.ts", "src/price.ts", "src/voices.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: true,
  fixedExtension: false,
});
