import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/gentasks.ts"],
  format: "esm",
  platform: "node",
  target: "es2022",
  dts: true,
  fixedExtension: false,
  // An app, and here no more than files that the mock serves.
  copy: [{ from: "node_modules/@gentasks/playground/dist", to: "dist", rename: "playground" }],
});
