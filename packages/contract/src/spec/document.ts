import { type Operation, operations } from "@gentasks/schema/operations";
import document from "@gentasks/spec/openapi.json" with { type: "json" };

/** How sure a statement of the spec is. What is inferred, a server may do otherwise without being wrong. */
export type Provenance = "documented" | "recovered" | "inferred" | "extension";

// biome-ignore lint/suspicious/noExplicitAny: the document is data that its own linter has checked
export type Node = any;

export const spec: Node = document;
export const specHash: string = spec.info["x-spec-hash"];

/** Every operation, in the order of the document. */
export const all: readonly Operation[] = Object.values(operations);

/** What stands at a local reference, or the node itself where it is none. */
export function follow(node: Node): Node {
  if (typeof node?.$ref !== "string") return node;
  const { target } = pointed(node.$ref);
  return follow(target);
}

/** Where a local reference leads, followed to its end, as a pointer into the document. */
export function pointerOf(pointer: string): string {
  const { target } = pointed(pointer);
  return typeof target?.$ref === "string" ? pointerOf(target.$ref) : pointer;
}

function pointed(pointer: string): { readonly target: Node } {
  const segments = pointer.replace(/^#\//, "").split("/");
  return {
    target: segments.reduce((inner, segment) => inner?.[decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~")], spec),
  };
}

/** The node of an operation in the document. */
export const nodeOf = ({ path, method }: Operation): Node => spec.paths[path][method.toLowerCase()];

export const provenanceOf = (operation: Operation): Provenance => nodeOf(operation)["x-provenance"];

/** A segment of a JSON pointer. */
export const escaped = (segment: string): string => segment.replaceAll("~", "~0").replaceAll("/", "~1");
