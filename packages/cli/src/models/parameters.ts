import type { JsonSchema } from "@gentasks/schema";

/** A field of an input. */
export interface Parameter {
  /** With the way to it: `elements[].name`. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly default?: unknown;
  /** What is allowed, a few words each. */
  readonly limits: readonly string[];
  readonly about: string;
}

interface Part {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part | false>>;
  readonly required?: readonly string[];
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly "x-pattern-text"?: string;
}

/** The fields of an input, those of objects inside it behind them. */
export const parametersOf = (schema: JsonSchema): readonly Parameter[] => fieldsOf(schema as Part, "", 0);

/** Deeper ones are for those who read the JSON Schema. */
const deepest = 3;

function fieldsOf({ properties = {}, required = [] }: Part, way: string, depth: number): readonly Parameter[] {
  return Object.entries(properties).flatMap(([name, part]) => {
    if (part === false) return [];
    const own: Parameter = {
      name: `${way}${name}`,
      type: typeOf(part),
      required: required.includes(name),
      ...(part.default !== undefined && { default: part.default }),
      limits: limitsOf(part),
      about: part.description ?? "",
    };
    return depth === deepest ? [own] : [own, ...formsOf(part).flatMap((form) => inner(form, own.name, depth))];
  });
}

const inner = (part: Part, way: string, depth: number): readonly Parameter[] =>
  part.items ? formsOf(part.items).flatMap((form) => inner(form, `${way}[]`, depth)) : fieldsOf(part, `${way}.`, depth + 1);

/** The forms that a value may have; most have one. */
const formsOf = (part: Part): readonly Part[] => part.anyOf ?? part.oneOf ?? [part];

function typeOf(part: Part): string {
  const names = formsOf(part).map((form) => {
    if (form.items) return `list of ${typeOf(form.items)}`;
    return [form.type ?? typeof (form.const ?? form.enum?.[0] ?? {})].flat().join(" or ");
  });
  return [...new Set(names)].join(" or ");
}

function limitsOf(part: Part): readonly string[] {
  const all = formsOf(part).flatMap((form) => [
    ...(form.enum ? [form.enum.map(String).join(" | ")] : []),
    ...(form.const === undefined ? [] : [String(form.const)]),
    ...range(form.minimum, form.maximum, ""),
    ...range(form.minLength, form.maxLength, " characters"),
    ...range(form.minItems, form.maxItems, " entries"),
    ...(form["x-pattern-text"] ? [form["x-pattern-text"]] : []),
    ...(form.items ? limitsOf(form.items).map((limit) => `each ${limit}`) : []),
  ]);
  return [...new Set(all)];
}

function range(least: number | undefined, most: number | undefined, what: string): readonly string[] {
  if (least === undefined && most === undefined) return [];
  if (least === undefined) return [`up to ${most}${what}`];
  return most === undefined ? [`at least ${least}${what}`] : [`${least} to ${most}${what}`];
}
