import openapi from "@gentasks/spec/openapi.json" with { type: "json" };
import { base } from "../site/base.ts";

/** An operation, as far as the pages tell of it. */
export interface OperationFacts {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly provenance: string;
  readonly tag: string;
  /** The answers by status, each with its sentence. */
  readonly answers: Readonly<Record<string, string>>;
}

type Json = Readonly<Record<string, unknown>>;

/** What a `$ref` of the description leads to, or the value itself. */
function follow(value: unknown): Json {
  const { $ref } = (value ?? {}) as { readonly $ref?: string };
  if (!$ref) return value as Json;
  return $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((at, name) => (at as Json)[name], openapi) as Json;
}

/** Every operation, in the order of the description. */
export const documented: readonly OperationFacts[] = Object.entries(openapi.paths).flatMap(([path, item]) =>
  Object.entries(item as Json).flatMap(([method, value]) => {
    const operation = value as { operationId?: string; summary: string; "x-provenance": string; tags: string[]; responses: Json };
    if (!operation.operationId) return [];
    const answers = Object.entries(operation.responses).map(([status, answer]) => [status, String(follow(answer).description)]);
    return [
      {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        summary: operation.summary,
        provenance: operation["x-provenance"],
        tag: operation.tags[0] ?? "",
        answers: Object.fromEntries(answers),
      },
    ];
  }),
);

/** Where the reference tells of an operation. */
export function referenceTo(operationId: string): string {
  const tag = documented.find((each) => each.operationId === operationId)?.tag;
  if (!tag) throw new Error(`The description has no operation ${operationId} to link to.`);
  return `${base}/reference/#/${tag.toLowerCase().replaceAll(" ", "-")}/${operationId.toLowerCase()}`;
}

/** An example of the description by its name, as JSON. */
export function exampleOf(name: string): string {
  const example = (openapi.components.examples as Json)[name] as { readonly value: unknown } | undefined;
  if (!example) throw new Error(`The description has no example ${name}.`);
  return JSON.stringify(example.value, null, 2);
}

/** The headers of answers. */
export const headers = Object.values(openapi.components.headers as Readonly<Record<string, Json>>)
  .filter((header) => header["x-header"])
  .map((header) => ({
    name: String(header["x-header"]),
    description: String(header.description),
    provenance: String(header["x-provenance"]),
  }));
