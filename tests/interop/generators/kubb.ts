import { fileURLToPath } from "node:url";
import { command } from "../command.ts";
import type { Generator } from "./generator.ts";

const { version, run } = command("@kubb/cli", "kubb");
const config = fileURLToPath(new URL("kubb.config.ts", import.meta.url));

export const kubb: Generator = {
  name: "kubb",
  version,
  generate: (folder) => run(folder, ["generate", "--config", config, "--silent"]),
};
