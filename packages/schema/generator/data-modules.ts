import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { lazyIndex, lazyIndexTypes } from "./lazy-index.ts";
import { type ModelSource, models } from "./models.ts";
import { modelPath, relative } from "./paths.ts";

interface Data {
  /** The folder below `dist`, which is the name of the index too. */
  readonly name: string;
  /** What the index is, for its declaration. */
  readonly comment: string;
  /** The type of a model's data, exported by the package's own index. */
  readonly type: string;
  readonly of: (model: ModelSource) => unknown;
}

/** Writes a folder of data: a module a model, and an index that loads each lazily. */
export function writeDataModules({ name, comment, type, of }: Data): void {
  const dist = fileURLToPath(new URL(`../dist/${name}/`, import.meta.url));
  rmSync(dist, { recursive: true, force: true });
  for (const model of models) {
    const path = modelPath(model);
    mkdirSync(dirname(`${dist}${path}`), { recursive: true });
    writeFileSync(`${dist}${path}.js`, `export default ${JSON.stringify(of(model))};\n`);
    writeFileSync(
      `${dist}${path}.d.ts`,
      `import type { ${type} } from "${relative(path, "../index.js")}";\ndeclare const data: ${type};\nexport default data;\n`,
    );
  }
  const lazy = models.map((model) => ({ group: model.surface, key: model.id, path: modelPath(model) }));
  writeFileSync(`${dist}index.js`, lazyIndex(name, lazy));
  writeFileSync(`${dist}index.d.ts`, lazyIndexTypes(name, comment, lazy));
  console.log(`${name}: ${models.length} models`);
}
