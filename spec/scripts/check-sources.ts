/**
 * Checks the source tables. Without an argument: every target exists, every row is complete. With a folder that holds the
 * documents: also that the tables map every one of their statements.
 */
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { segmentsOf } from "./segments.ts";
import { checkRows, checkStatements } from "./source-checks.ts";
import { readTables } from "./source-table.ts";
import { createTargetCheck } from "./targets.ts";

const root = new URL("../", import.meta.url);
const tables = readTables(new URL("sources/", root));
const checkTarget = createTargetCheck(JSON.parse(readFileSync(new URL("dist/openapi.json", root), "utf8")));
const faults = [...tables].flatMap(([name, rows]) => checkRows(name, rows, checkTarget));

const folder = process.argv[2];
if (folder) {
  const base = pathToFileURL(`${folder}/`);
  for (const file of readdirSync(base).sort()) {
    const name = file.slice(0, 3);
    faults.push(...checkStatements(name, tables.get(name) ?? [], segmentsOf(readFileSync(new URL(file, base), "utf8"))));
  }
}
for (const fault of faults) console.error(fault);
const counts = [...tables].map(
  ([name, rows]) => `${name}: ${rows.length} rows, ${rows.filter(({ targets }) => targets[0] !== "description").length} with targets`,
);
console.log(counts.join("\n"));
console.log(faults.length ? `${faults.length} faults` : `no faults${folder ? "; every statement is mapped" : ""}`);
process.exitCode = faults.length ? 1 : 0;
