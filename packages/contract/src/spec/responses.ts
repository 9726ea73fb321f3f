import type { Operation } from "@gentasks/schema/operations";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { escaped, follow, type Node, nodeOf, pointerOf, spec } from "./document.ts";

/** What an operation is documented to answer with one status. */
export interface DocumentedResponse {
  readonly status: number;
  /** The media types of its body; empty where it has none. */
  readonly mediaTypes: readonly string[];
  readonly headers: readonly DocumentedHeader[];
  /** Faults of a body of one of the media types. */
  check(mediaType: string, body: unknown): readonly BodyFault[];
}

interface DocumentedHeader {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Node;
}

export interface BodyFault {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, validateSchema: false, logger: false });
ajv.addSchema(spec, "spec");

/** The statuses that an operation is documented to answer with. */
export const statusesOf = (operation: Operation): readonly number[] => Object.keys(nodeOf(operation).responses).map(Number);

/** What is documented for a status; undefined where nothing is. */
export function responseOf(operation: Operation, status: number): DocumentedResponse | undefined {
  const { path, method } = operation;
  const at = `#/paths/${escaped(path)}/${method.toLowerCase()}/responses/${status}`;
  const response = follow(nodeOf(operation).responses[status]);
  if (!response) return undefined;
  const place = pointerOf(at);
  return {
    status,
    mediaTypes: Object.keys(response.content ?? {}),
    headers: Object.entries<Node>(response.headers ?? {}).map(([name, header]) => {
      const { required = false, schema } = follow(header);
      return { name, required, schema: follow(schema) };
    }),
    check: (mediaType, body) => faults(`${place}/content/${escaped(mediaType)}/schema`, body),
  };
}

/** Faults of a value by the schema at a place of the document. */
export function faults(place: string, value: unknown): readonly BodyFault[] {
  const validate = ajv.getSchema(`spec${place}`);
  if (!validate) throw new Error(`The document has no schema at ${place}`);
  return validate(value) ? [] : deepest(validate.errors ?? []).map(faultOf);
}

const faultOf = ({ instancePath, keyword, message = "", params }: ErrorObject): BodyFault => ({
  pointer: keyword === "required" ? `${instancePath}/${params.missingProperty}` : instancePath,
  keyword,
  message,
});

/** Alternatives are told by the faults inside that come furthest, not by all that every one of them misses. */
function deepest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const wrappers = new Set(["oneOf", "anyOf", "if", "allOf"]);
  const inner = errors.filter(({ keyword }) => !wrappers.has(keyword));
  if (inner.length === 0) return errors;
  const depth = Math.max(...inner.map(({ instancePath }) => instancePath.split("/").length));
  return errors.length === inner.length ? inner : inner.filter(({ instancePath }) => instancePath.split("/").length === depth);
}
