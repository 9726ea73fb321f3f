import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DeclaredModel, ModelExamples } from "@gentasks/spec";

const read = (name: string) => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@gentasks/spec/${name}`)), "utf8"));

/** A JSON Schema, as far as one walks through it here. */
export interface Schema {
  readonly $ref?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [combination: string]: unknown;
}

/** The components of the description. */
export const schemas: Readonly<Record<string, Schema>> = read("openapi.json").components.schemas;
export const models: readonly DeclaredModel[] = read("models.json");
export const examples: readonly ModelExamples[] = read("examples.json");
