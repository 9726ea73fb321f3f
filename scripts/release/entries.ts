import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Packed } from "./pack.ts";
import { run } from "./run.ts";

/** Every door of the packages but patterns, whose names are not written down. */
const entriesOf = ({ manifest: { name, exports = {} } }: Packed) =>
  Object.keys(exports)
    .filter((path) => !path.includes("*"))
    .map((path) => ({ specifier: name + path.slice(1), isJson: path.endsWith(".json"), isTypes: !hasCode(exports[path]) }))
    .filter(({ specifier }) => !specifier.endsWith(".yaml"));

const hasCode = (entry: unknown) => typeof entry === "string" || (entry as Readonly<Record<string, string>>).default !== undefined;

/** Imports every entry, as a program and as types; how many there are. */
export function importAll(packed: readonly Packed[], folder: string): number {
  const entries = packed.flatMap(entriesOf);
  const json = ` with { type: "json" }`;
  const program = entries
    .filter(({ isTypes }) => !isTypes)
    .map(({ specifier, isJson }) => `await import(${JSON.stringify(specifier)}${isJson ? `, { with: { type: "json" } }` : ""});`);
  writeFileSync(join(folder, "program.js"), program.join("\n"));
  // A runner of tests wants to be one.
  run(folder, "node", "--input-type=module", "-e", program.filter((line) => !line.includes("/vitest")).join("\n"));

  const typed = entries.map(
    ({ specifier, isJson, isTypes }, index) =>
      `import ${isTypes ? "type " : ""}* as e${index} from ${JSON.stringify(specifier)}${isJson ? json : ""};\nexport ${isTypes ? "type E" : "const u"}${index} = ${isTypes ? `keyof typeof e${index}` : `e${index}`};`,
  );
  writeFileSync(join(folder, "types.ts"), typed.join("\n"));
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--skipLibCheck", "--resolveJsonModule"];
  run(folder, resolve("node_modules/.bin/tsc"), ...options, "--types", "node", "types.ts");
  return entries.length;
}
