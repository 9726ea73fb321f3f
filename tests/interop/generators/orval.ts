import { bundle, command } from "../command.ts";
import type { Generator } from "./generator.ts";

const { version, run } = command("orval", "orval");

export const orval: Generator = {
  name: "orval",
  version,
  generate: (folder) => run(folder, ["--input", bundle, "--output", "client.ts", "--client", "fetch"]),
};
