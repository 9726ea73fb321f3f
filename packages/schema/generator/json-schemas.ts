/** Writes `dist/schemas`: each model's input as a self-contained JSON Schema, for forms, docs and catalogues. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { document } from "./bundle.ts";
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

const surfaces = [...new Set(models.map(({ surface }) => surface))];
const group = (surface: string, line: (id: string, path: string) => string) =>
  models.filter((model) => model.surface === surface).map((model) => line(JSON.stringify(model.id), modelPath(model))).join("");
writeFileSync(
  `${dist}index.js`,
  `export const schemas = {\n${surfaces.map((surface) => `  ${surface}: {\n${group(surface, (id, path) => `    ${id}: () => import("./${path}.js"),\n`)}  },\n`).join("")}};\n`,
);
writeFileSync(
  `${dist}index.d.ts`,
  `import type { JsonSchema, ModelMaps } from "../index.js";\n\n/** Loaders of every model's input as JSON Schema, by surface and model. */\nexport declare const schemas: { readonly [S in keyof ModelMaps]: { readonly [M in keyof ModelMaps[S]]: () => Promise<{ readonly default: JsonSchema }> } };\n`,
);
console.log(`schemas: ${models.length} models`);
