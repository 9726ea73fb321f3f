/** An OpenAPI document, walked rather than typed. */
// biome-ignore lint/suspicious/noExplicitAny: the document is walked structurally
export type Document = Record<string, any>;

/** The methods a path item may have, in the order of the specification. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly operation: Document;
}

/** Every operation under `paths`. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries<Document>(document.paths ?? {}).flatMap(([path, item]) =>
    methods.filter((method) => item[method]).map((method) => ({ path, method, operation: item[method] })),
  );
}

/** A schema, or the component it refers to. */
export const follow = (node: Document, document: Document): Document =>
  node.$ref ? document.components.schemas[node.$ref.slice(node.$ref.lastIndexOf("/") + 1)] : node;
