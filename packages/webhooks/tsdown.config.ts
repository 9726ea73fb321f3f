import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/{index,node,http,express,fastify,sqlite,postgres,redis,testing,conformance}.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: true,
  fixedExtension: false,
});
