import { bundle, command } from "../command.ts";
import type { Generator } from "./generator.ts";

const { version, run } = command("swagger-typescript-api", "swagger-typescript-api");

export const swaggerTypescriptApi: Generator = {
  name: "swagger-typescript-api",
  version,
  generate: (folder) => run(folder, ["generate", "--path", bundle, "--output", "."]),
};
