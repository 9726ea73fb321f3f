import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  // Served under /playground/ beside the mock, or from any other folder.
  base: "./",
  plugins: [react()],
  resolve: { alias: { "@rjsf/validator-ajv8": fileURLToPath(new URL("src/no-ajv.ts", import.meta.url)) } },
  build: { manifest: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 600 },
});
