import { bundle, command } from "../command.ts";
import type { Generator } from "./generator.ts";

const { version, run } = command("@hey-api/openapi-ts", "openapi-ts");

export const heyApi: Generator = {
  name: "hey-api",
  version,
  generate: (folder) => run(folder, ["--input", bundle, "--output", "client", "--no-log-file"]),
};
