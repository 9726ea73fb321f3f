import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./command.ts";

const { run } = command("typescript", "tsc");

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  types: [],
};

/** Compiles files and folders below `folder` and gives the compiler's errors, one line each. */
export async function compile(folder: string, name: string, include: readonly string[]): Promise<string[]> {
  const project = `${name}.tsconfig.json`;
  writeFileSync(join(folder, project), JSON.stringify({ compilerOptions, include }));
  try {
    await run(folder, ["--project", project, "--pretty", "false"]);
    return [];
  } catch (error) {
    const errors = `${error}`.split("\n").filter((line) => line.includes("error TS"));
    if (errors.length === 0) throw error;
    return errors;
  }
}
