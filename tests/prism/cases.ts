import { schemas } from "@gentasks/schema/schemas";
import { type Boundary, boundariesOf, isObject, type Schema } from "./boundaries.ts";
import { type EnvelopeKind, envelopesOf, wrap } from "./envelopes.ts";
import { type ModelExamples, published } from "./published.ts";

/** A request body that both sides judge. */
export interface Case {
  readonly model: string;
  readonly operation: string;
  readonly path: string;
  readonly mediaType: string;
  readonly kind: Boundary["kind"] | EnvelopeKind | "valid example" | "invalid example";
  /** JSON pointer within the input to what was changed; or the name of the example. */
  readonly at: string;
  readonly body: unknown;
}

/** Every published example, and what can be made from the valid ones by going onto and beyond a limit. */
export async function allCases(): Promise<Case[]> {
  return (await Promise.all(published.map(casesOf))).flat();
}

async function casesOf(examples: ModelExamples): Promise<Case[]> {
  const { model, operation, path, mediaType, valid, invalid } = examples;
  const make = (kind: Case["kind"], at: string, body: unknown): Case => ({ model, operation, path, mediaType, kind, at, body });
  const inputs = Object.values(valid);
  const cases = [
    ...Object.entries(valid).map(([name, input]) => make("valid example", name, wrap(examples, input))),
    ...invalid.map(({ at, input }) => make("invalid example", at, wrap(examples, input))),
    ...(await boundaries(examples)).map(({ kind, at, input }) => make(kind, at, wrap(examples, input))),
    ...inputs.slice(0, 1).flatMap((input) => [...envelopesOf(examples, input)].map(({ kind, body }) => make(kind, "", body))),
  ];
  return mediaType === "application/json" ? cases : cases.filter(({ body }) => isObject(body));
}

async function boundaries(examples: ModelExamples): Promise<Boundary[]> {
  const schema = await inputSchema(examples);
  const seen = new Set<string>();
  return schema ? Object.values(examples.valid).flatMap((input) => [...boundariesOf(schema, input, seen)]) : [];
}

/** The exported schema of a model's input: none for a name without a catalogue entry, nor for the form of a model that is taken as JSON too. */
async function inputSchema({ surface, model, mediaType }: ModelExamples): Promise<Schema | undefined> {
  const second = mediaType !== "application/json" && published.some((other) => other.surface === surface && other.model === model && other.mediaType === "application/json");
  const loaders: Readonly<Record<string, Readonly<Record<string, () => Promise<{ readonly default: object }>>>>> = schemas;
  return second ? undefined : (await loaders[surface]?.[model]?.())?.default;
}
