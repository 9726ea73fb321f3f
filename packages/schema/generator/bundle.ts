import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "./dereference.ts";
import type { Schema } from "./schema.ts";

const require = createRequire(import.meta.url);
/** A built file of the spec package. */
export const read = (name: string) => JSON.parse(readFileSync(require.resolve(`@gentasks/spec/${name}`), "utf8"));

/** The bundled document; `@gentasks/spec` builds it. */
export const document: Schema = read("openapi.json");

const methods = ["get", "put", "post", "delete", "patch"];

/** An operation as it stands in the document, and where. */
export interface Operation extends Schema {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
}

/** Every operation under `paths`, in the order of the index. */
export const operations: Operation[] = Object.entries<Schema>(document.paths).flatMap(([path, item]) =>
  methods.filter((method) => item[method]).map((method) => ({ ...item[method], method, path })),
);

/** The parameters that an operation takes in its query. */
export const queryOf = (operation: Schema): Schema[] =>
  (operation.parameters ?? []).map(follow).filter((parameter: Schema) => parameter.in === "query");

/** The schema of an operation's request body for a media type. */
export function bodyOf(operation: Schema, mediaType: string): Schema | undefined {
  return operation.requestBody?.content?.[mediaType]?.schema;
}

/** A schema, or the component it refers to. */
export const follow = (schema: Schema): Schema => (schema.$ref ? resolve(schema.$ref, document) : schema);
