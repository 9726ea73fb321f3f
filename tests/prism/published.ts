import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ModelExamples } from "@gentasks/spec";

const pathOf = (name: string) => fileURLToPath(import.meta.resolve(`@gentasks/spec/${name}`));

export const published: readonly ModelExamples[] = JSON.parse(readFileSync(pathOf("examples.json"), "utf8"));

/** The bundled document, unchanged. */
export const documentPath = pathOf("openapi.json");
