import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** The examples of one model, as `@gentasks/spec/examples.json` has them. */
export interface ModelExamples {
  readonly model: string;
  readonly surface: string;
  readonly operation: string;
  readonly path: string;
  readonly mediaType: string;
  /** The input's fields stand in the body itself. */
  readonly flat: boolean;
  /** The body names the model. */
  readonly named: boolean;
  readonly valid: Readonly<Record<string, Json>>;
  readonly invalid: readonly { readonly rule: string; readonly at: string; readonly input: unknown }[];
}

const pathOf = (name: string) => fileURLToPath(import.meta.resolve(`@gentasks/spec/${name}`));

export const published: readonly ModelExamples[] = JSON.parse(readFileSync(pathOf("examples.json"), "utf8"));

/** The bundled document, unchanged. */
export const documentPath = pathOf("openapi.json");
