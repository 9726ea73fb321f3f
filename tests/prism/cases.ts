import { schemas } from "@gentasks/schema/schemas";
import type { ExampleInput as Json, ModelExamples } from "@gentasks/spec";
import { type Boundary, type BoundaryKind, boundariesOf, isObject } from "./boundaries.ts";
import { type EnvelopeKind, envelopesOf, wrap } from "./envelopes.ts";
import { published } from "./published.ts";
import type { Schema } from "./values.ts";

export type Kind = BoundaryKind | EnvelopeKind | "valid example" | "invalid example";

/** A request body that both sides judge. */
export interface Sent {
  readonly operation: string;
  readonly path: string;
  readonly mediaType: string;
  readonly body: unknown;
}

export interface Case extends Sent {
  readonly model: string;
  readonly kind: Kind;
  /** JSON pointer within the body to what was changed. */
  readonly at: string;
}

export const json = "application/json";

/** Every published example, and what can be made from the valid ones by going onto and beyond a limit. */
export async function allCases(): Promise<Case[]> {
  return (await Promise.all(published.map(casesOf))).flat();
}

async function casesOf(examples: ModelExamples): Promise<Case[]> {
  const { model, operation, path, mediaType, flat, valid, invalid } = examples;
  const make = (kind: Kind, at: string, body: unknown): Case => ({ model, operation, path, mediaType, kind, at, body });
  const within = (kind: Kind, at: string, input: unknown) => make(kind, flat ? at : `/input${at}`, wrap(examples, input));
  const inputs = Object.values(valid);
  const cases = [
    ...inputs.map((input) => within("valid example", "", input)),
    ...invalid.map(({ at, input }) => within("invalid example", at, input)),
    ...(await boundaries(examples)).map(({ kind, at, input }) => within(kind, at, input)),
    ...envelopesOf(examples, inputs[0] as Json).map(({ kind, at, body }) => make(kind, at, body)),
  ];
  // A form has parts whatever is sent with it.
  return mediaType === json ? cases : cases.filter(({ body }) => isObject(body));
}

async function boundaries(examples: ModelExamples): Promise<Boundary[]> {
  const schema = await inputSchema(examples);
  return schema ? boundariesOf(schema, Object.values(examples.valid)) : [];
}

/** The exported schema of a model's input: none for a name outside the catalogue, nor for the form of a model taken as JSON too. */
async function inputSchema({ surface, model, mediaType }: ModelExamples): Promise<Schema | undefined> {
  const takenAsJson = published.some((other) => other.surface === surface && other.model === model && other.mediaType === json);
  if (mediaType !== json && takenAsJson) return undefined;
  const loaders: Readonly<Record<string, Readonly<Record<string, () => Promise<{ readonly default: object }>>>>> = schemas;
  return (await loaders[surface]?.[model]?.())?.default;
}
