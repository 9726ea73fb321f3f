import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { bundle } from "../command.ts";

export default defineConfig({
  input: { path: bundle },
  // The default formatter, prettier, is not installed here.
  output: { path: "client", format: false },
  plugins: [
    pluginOas(),
    // A rule such as `not` or `dependentRequired` names no type. The default for that, `any`, would erase the whole
    // input in which the rule stands: `any & { prompt: string }` is `any`. Kubb 5 has `unknown` by default.
    pluginTs({ unknownType: "unknown" }),
    pluginClient({ client: "fetch" }),
  ],
});
