import { controlApi } from "../generated/control-api.ts";

/** The part of JSON Schema in which the control API is described. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface Fault {
  /** Where it is wrong, as a JSON pointer. */
  readonly pointer: string;
  readonly message: string;
}

/** The first thing that is wrong with a value; undefined for one that fits. */
export function check(value: unknown, schema: Schema, pointer = ""): Fault | undefined {
  if (schema.$ref) return check(value, resolve(schema.$ref), pointer);
  const wrong = wrongWith(value, schema);
  if (wrong) return { pointer, message: `${pointer || "the body"} must ${wrong} (got ${shown(value)})` };
  return Array.isArray(value) ? checkItems(value, schema, pointer) : isObject(value) ? checkFields(value, schema, pointer) : undefined;
}

function wrongWith(value: unknown, schema: Schema): string | undefined {
  const { type, enum: allowed, minimum, maximum, minLength = 0, maxLength, maxItems } = schema;
  const types = type === undefined ? [] : typeof type === "string" ? [type] : type;
  if (types.length > 0 && !types.some((each) => isA(value, each))) return `be ${types.join(" or ")}`;
  if (schema.const !== undefined && value !== schema.const) return `be ${JSON.stringify(schema.const)}`;
  if (allowed && !allowed.includes(value)) return `be one of ${allowed.join(", ")}`;
  if (typeof value === "number" && minimum !== undefined && value < minimum) return `be at least ${minimum}`;
  if (typeof value === "number" && maximum !== undefined && value > maximum) return `be at most ${maximum}`;
  if (typeof value === "string" && value.length < minLength) return `have at least ${minLength} characters`;
  if (typeof value === "string" && maxLength !== undefined && value.length > maxLength) return `have at most ${maxLength} characters`;
  if (Array.isArray(value) && maxItems !== undefined && value.length > maxItems) return `have at most ${maxItems} items`;
  return undefined;
}

function checkItems(value: readonly unknown[], { items }: Schema, pointer: string): Fault | undefined {
  if (!items) return undefined;
  for (const [at, item] of value.entries()) {
    const fault = check(item, items, `${pointer}/${at}`);
    if (fault) return fault;
  }
  return undefined;
}

function checkFields(value: Readonly<Record<string, unknown>>, schema: Schema, pointer: string): Fault | undefined {
  const {
    properties = {},
    required = [],
    additionalProperties = true,
    minProperties = 0,
    maxProperties = Number.POSITIVE_INFINITY,
  } = schema;
  const names = Object.keys(value);
  for (const name of required) if (!Object.hasOwn(value, name)) return { pointer: `${pointer}/${name}`, message: `${name} is missing` };
  for (const name of names) {
    const inner = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (inner === false) {
      const known = Object.keys(properties).join(", ");
      return { pointer: `${pointer}/${name}`, message: `${shown(name)} is not known here; use ${known}` };
    }
    const fault = typeof inner === "object" ? check(value[name], inner, `${pointer}/${name}`) : undefined;
    if (fault) return fault;
  }
  if (names.length >= minProperties && names.length <= maxProperties) return undefined;
  return { pointer, message: `give exactly one of ${Object.keys(properties).join(", ")}` };
}

function resolve(ref: string): Schema {
  const name = ref.replace("#/components/schemas/", "");
  return (controlApi.components.schemas as Readonly<Record<string, Schema>>)[name] as Schema;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isA(value: unknown, type: string): boolean {
  switch (type) {
    case "integer":
      return Number.isSafeInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "null":
      return value === null;
    default:
      // The other types have the names that they have in JavaScript.
      return typeof value === type;
  }
}

function shown(value: unknown): string {
  const text = Array.isArray(value) ? "a list" : isObject(value) ? "an object" : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
