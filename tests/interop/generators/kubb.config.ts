import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default defineConfig({
  root: process.cwd(),
  input: { path: "" },
  // The default formatter, prettier, is not installed here.
  output: { path: "client", format: false },
  plugins: [
    pluginOas(),
    // A rule such as `not` or `dependentRequired` says nothing about types. With the default, `any`, it would erase the
    // whole input that it stands in: `any & { prompt: string }` is `any`.
    pluginTs({ unknownType: "unknown" }),
    pluginClient({ client: "fetch" }),
  ],
});
