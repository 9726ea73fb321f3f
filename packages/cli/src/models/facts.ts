import type { JsonSchema } from "@gentasks/schema";
import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import { examples } from "@gentasks/schema/examples";
import { operations } from "@gentasks/schema/operations";
import { inputSchema } from "./input-schema.ts";
import { type Parameter, parametersOf } from "./parameters.ts";
import { pricesOf } from "./prices.ts";

/** All that the description says of a model. */
export interface ModelFacts
  extends Pick<ModelInfo, "id" | "surface" | "kind" | "title" | "description" | "provenance" | "inputProvenance"> {
  readonly parameters: readonly Parameter[];
  /** Rules between fields. */
  readonly rules: readonly { readonly id: string; readonly text: string }[];
  /** The documented prices in words; empty where none is documented, which does not mean free. */
  readonly prices: readonly string[];
  /** The smallest input that the description shows. */
  readonly example: Readonly<Record<string, unknown>>;
  /** `POST` and its path. */
  readonly endpoint: string;
  /** The input as JSON Schema. */
  readonly schema: JsonSchema;
}

type Loaders<T> = Readonly<Record<string, () => Promise<{ readonly default: T }>>>;

export async function modelFacts(model: ModelInfo): Promise<ModelFacts> {
  const { id, surface, kind, title, description, provenance, inputProvenance, rules, price = [], operation } = model;
  const schema = await inputSchema(model);
  const shown = (await (examples[surface] as unknown as Loaders<Readonly<Record<string, ModelFacts["example"]>>>)[id]?.())?.default ?? {};
  const { method, path } = operations[operation as keyof typeof operations];
  return {
    ...{ id, surface, kind, title, description, provenance, inputProvenance },
    parameters: parametersOf(schema),
    rules: rules.map((rule) => ({ id: rule.id, text: rule.text })),
    prices: pricesOf(price),
    example: shown.minimal ?? Object.values(shown)[0] ?? {},
    endpoint: `${method} ${path}`,
    schema,
  };
}

/** Every model of every surface. */
export const allModels: readonly ModelInfo[] = Object.values(catalogue).flatMap((own) => Object.values<ModelInfo>(own));

/** What models make. */
export const kinds = [...new Set(allModels.map(({ kind }) => kind))];
