import { createRequire } from "node:module";
import { defineConfig } from "@hey-api/openapi-ts";

export default defineConfig({
  input: createRequire(import.meta.url).resolve("@gentasks/spec/openapi.json"),
  output: { path: "src/generated" },
  logs: { file: false, level: "warn" },
  plugins: ["@hey-api/client-fetch", "@hey-api/sdk", "@tanstack/react-query"],
});
