import standalone from "ajv/dist/standalone/index.js";
import { createAjv } from "./ajv.ts";
import { checksOf } from "./checks.ts";
import type { Schema } from "./schema.ts";

const standaloneCode = standalone as unknown as typeof standalone.default;

/** The source of a module whose `check` is the compiled validator and whose `meta` names rules and fields. */
export function compile(name: string, schema: Schema): string {
  const { checks, meta } = checksOf(schema);
  const ajv = createAjv();
  try {
    const code = standaloneCode(ajv, ajv.compile(checks));
    return `${code.replace(/^"use strict";/, "").replace(/export default \w+;/, "")}\nexport const meta = ${JSON.stringify(meta)};\n`;
  } catch (cause) {
    throw new Error(`The schema of ${name} does not compile: ${(cause as Error).message}. Mend it in spec/components/schemas.`, { cause });
  }
}
