import type { Json, ModelExamples } from "./published.ts";

/** What is changed around the input. */
export type EnvelopeKind = "no object" | "empty body" | "missing model" | "unknown model" | "wrong model type" | "missing input" | "wrong input type" | "unknown field beside input" | "wrong callback address";

/** The body of a request for an input. */
export function wrap({ flat, named, model }: ModelExamples, input: unknown): unknown {
  if (flat && (typeof input !== "object" || input === null || Array.isArray(input))) return input;
  return { ...(named && { model }), ...(flat ? (input as Json) : { input }) };
}

/** Bodies made from a valid one by changing one thing around the input. */
export function* envelopesOf(examples: ModelExamples, input: Json): Generator<{ kind: EnvelopeKind; body: unknown }> {
  const body = wrap(examples, input) as Json;
  for (const other of ["text", 7, true, null, [], [body]]) yield { kind: "no object", body: other };
  yield { kind: "empty body", body: {} };
  if (examples.named) {
    const { model: _model, ...rest } = body;
    yield { kind: "missing model", body: rest };
    yield { kind: "unknown model", body: { ...body, model: "nobody/no-such-model" } };
    yield { kind: "wrong model type", body: { ...body, model: 7 } };
  }
  if (examples.flat) return;
  const { input: _input, ...rest } = body;
  yield { kind: "missing input", body: rest };
  for (const other of ["text", 7, null, []]) yield { kind: "wrong input type", body: { ...body, input: other } };
  yield { kind: "unknown field beside input", body: { ...body, no_such_field: 1 } };
  for (const callback_url of [7, "not an address", "ftp://example.com/hook"]) yield { kind: "wrong callback address", body: { ...body, callback_url } };
}
