import standalone from "ajv/dist/standalone/index.js";
import { createAjv, runtimeModule } from "./ajv.ts";
import { checksOf } from "./checks.ts";
import type { Schema } from "./schema.ts";

const standaloneCode = standalone as unknown as typeof standalone.default;

/** Source that declares `validate`, the compiled check, and `meta`, which names its rules and fields; it exports nothing. */
export function compile(name: string, schema: Schema): string {
  const { checks, meta } = checksOf(schema);
  const ajv = createAjv();
  try {
    const code = standaloneCode(ajv, ajv.compile(checks));
    return `${asModule(code)}\nconst meta = ${JSON.stringify(meta)};\n`;
  } catch (cause) {
    throw new Error(`The schema of ${name} does not compile: ${(cause as Error).message}. Mend it in spec/components/schemas.`, { cause });
  }
}

/** Ajv's "esm" still requires its run-time helpers; ours are imported, so that the module holds no CommonJS. */
const asModule = (code: string) =>
  code
    .replace(/^"use strict";/, "")
    .replace(/export default \w+;/, "")
    .replace("export const validate", "const validate")
    .replaceAll(
      /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
      `import { countCharacters as $1 } from "${runtimeModule}";`,
    )
    .replaceAll(/const (\w+) = require\("([^"]+)"\)\.(\w+);/g, 'import { $3 as $1 } from "$2";');
