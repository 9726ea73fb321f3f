/** Writes `dist/schemas`: each model's input as a self-contained JSON Schema, for forms, docs and catalogues. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { document } from "./bundle.ts";
import { lazyIndex, lazyIndexTypes } from "./lazy-index.ts";
import { models } from "./models.ts";
import { modelPath, relative } from "./paths.ts";

const dist = fileURLToPath(new URL("../dist/schemas/", import.meta.url));
const dialect: string = document.jsonSchemaDialect;

rmSync(dist, { recursive: true, force: true });
for (const model of models) {
  const path = modelPath(model);
  mkdirSync(dirname(`${dist}${path}`), { recursive: true });
  writeFileSync(`${dist}${path}.js`, `export default ${JSON.stringify({ $schema: dialect, ...model.input })};\n`);
  writeFileSync(
    `${dist}${path}.d.ts`,
    `import type { JsonSchema } from "${relative(path, "../index.js")}";\ndeclare const schema: JsonSchema;\nexport default schema;\n`,
  );
}

const lazy = models.map((model) => ({ group: model.surface, key: model.id, path: modelPath(model) }));
writeFileSync(`${dist}index.js`, lazyIndex("schemas", lazy));
writeFileSync(`${dist}index.d.ts`, lazyIndexTypes("schemas", "Loaders of every model's input as JSON Schema, by surface and model.", lazy));
console.log(`schemas: ${models.length} models`);
