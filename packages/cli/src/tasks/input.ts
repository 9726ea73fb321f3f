import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";
import { file } from "@gentasks/client/node";
import type { JsonSchema } from "@gentasks/schema";
import type { ModelInfo } from "@gentasks/schema/catalogue";
import { fileText } from "../files/read.ts";
import { inputSchema } from "../models/input-schema.ts";
import { UsageError } from "../usage-error.ts";

export interface InputArguments {
  /** Pairs `key=value`. */
  readonly set?: readonly string[];
  /** JSON, `@file`, or `-` for what is piped in. */
  readonly input?: string;
}

type Fields = Record<string, unknown>;

/** The input of a task: that of `--input`, with each pair put in its place. */
export async function inputOf(model: ModelInfo, { set = [], input: whole }: InputArguments): Promise<Fields> {
  const schema = await inputSchema(model);
  const input = whole === undefined ? {} : await readWhole(whole);
  for (const pair of set) put(input, pair, schema);
  return input;
}

async function readWhole(given: string): Promise<Fields> {
  const json = given === "-" ? await text(process.stdin) : given.startsWith("@") ? await fileText("--input", given.slice(1)) : given;
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  } catch (error) {
    throw new UsageError(
      `--input is not valid JSON: ${(error as Error).message}. Give an object, @ and the name of a file, or - for a pipe.`,
    );
  }
  throw new UsageError('--input takes one JSON object, such as \'{"prompt": "A lighthouse"}\'.');
}

/** Puts `a.b=value` in its place; a name that comes again makes a list longer. */
function put(input: Fields, pair: string, schema: JsonSchema): void {
  const [, path = "", value] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
  if (value === undefined) throw new UsageError(`-i ${JSON.stringify(pair)} is no pair; write key=value, such as -i duration=8.`);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let place = input;
  let part: Part = schema;
  for (const key of keys) {
    part = part.properties?.[key] ?? {};
    if (typeof place[key] !== "object" || place[key] === null) place[key] = {};
    place = place[key] as Fields;
  }
  const field = part.properties?.[last] ?? {};
  const read = readAs(field, value, path);
  const before = place[last];
  place[last] = Array.isArray(before) && typesOf(field).includes("array") && !Array.isArray(read) ? [...before, read] : listed(field, read);
}

interface Part {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly title?: string;
}

const typesOf = ({ type, anyOf, oneOf, enum: words }: Part): readonly string[] => {
  const own = [type ?? []].flat();
  const forms = (anyOf ?? oneOf ?? []).flatMap(typesOf);
  return [...own, ...forms, ...(own.length + forms.length === 0 ? (words ?? []).map((word) => typeof word) : [])];
};

/** One value for a field that only takes a list is its first item. */
const listed = (field: Part, value: unknown) => {
  const types = typesOf(field);
  return types.length > 0 && types.every((type) => type === "array") && !Array.isArray(value) ? [value] : value;
};

/** What a text stands for in a field: a number where it takes numbers, JSON where it takes lists or objects, else itself. */
function readAs(field: Part, value: string, path: string): unknown {
  if (value.startsWith("@") && takesFile(field, path)) return uploaded(value.slice(1), path);
  const own = typesOf(field);
  const isJson = /^\s*[[{]/.test(value);
  if (isJson && (own.length === 0 || own.some((type) => ["array", "object"].includes(type)))) return json(value, path);
  const types = own.includes("array") && !own.includes("string") ? typesOf(field.items ?? {}) : own;
  if (types.some((type) => ["integer", "number"].includes(type)) && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) return Number(value);
  if (types.includes("boolean") && /^(true|false)$/.test(value)) return value === "true";
  if (types.includes("null") && value === "null") return null;
  return value;
}

function uploaded(name: string, path: string): unknown {
  if (!existsSync(name)) throw new UsageError(`-i ${path}: there is no file ${name}.`);
  return file(name);
}

function json(value: string, path: string): unknown {
  try {
    return JSON.parse(value);
  } catch (error) {
    throw new UsageError(`-i ${path}: ${(error as Error).message}.`);
  }
}

/** A file where one or its address is expected is sent along. Elsewhere @ has a meaning of its own: prompts name pictures so. */
const takesFile = (field: Part, path: string): boolean =>
  field.format === "binary" || /_urls?$/i.test(path) || /address/i.test(`${field.title} ${field.items?.title}`);
