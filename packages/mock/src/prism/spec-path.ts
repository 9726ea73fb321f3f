import { createRequire } from "node:module";

/** The bundled document of `@gentasks/spec`. */
export const specPath = (): string => createRequire(import.meta.url).resolve("@gentasks/spec/openapi.json");
