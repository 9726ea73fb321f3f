import type { ExampleInput as Json, ModelExamples } from "@gentasks/spec";
import { isObject } from "./boundaries.ts";

export type EnvelopeKind =
  | "no object"
  | "empty body"
  | "wrong model"
  | "wrong input"
  | "unknown field beside input"
  | "wrong callback address";

/** A body made from a valid one by changing one thing around the input. */
export interface Envelope {
  readonly kind: EnvelopeKind;
  /** JSON pointer within the body to what was changed. */
  readonly at: string;
  readonly body: unknown;
}

/** The body of a request for an input. */
export function wrap({ flat, named, model }: ModelExamples, input: unknown): unknown {
  if (flat && !isObject(input)) return input;
  return { ...(named && { model }), ...(flat ? (input as Json) : { input }) };
}

/** Bodies around a valid input that are wrong in one thing. */
export function envelopesOf(examples: ModelExamples, input: Json): Envelope[] {
  const body = wrap(examples, input) as Json;
  const whole: Envelope[] = [
    ...["text", 7, true, null, [], [body]].map((other): Envelope => ({ kind: "no object", at: "", body: other })),
    { kind: "empty body", at: "", body: {} },
  ];
  return [...whole, ...(examples.named ? modelsOf(body) : []), ...(examples.flat ? [] : inputsOf(body))];
}

function modelsOf({ model: _model, ...rest }: Json): Envelope[] {
  const bodies: Json[] = [rest, ...["nobody/no-such-model", "", 7, null].map((model) => ({ ...rest, model }))];
  return bodies.map((body) => ({ kind: "wrong model", at: "/model", body }));
}

function inputsOf({ input, ...rest }: Json): Envelope[] {
  const bodies: Json[] = [rest, ...["text", 7, null, []].map((other) => ({ ...rest, input: other }))];
  return [
    ...bodies.map((body): Envelope => ({ kind: "wrong input", at: "/input", body })),
    { kind: "unknown field beside input", at: "/no_such_field", body: { ...rest, input, no_such_field: 1 } },
    ...[7, "not an address", "ftp://example.com/hook"].map(
      (callback_url): Envelope => ({ kind: "wrong callback address", at: "/callback_url", body: { ...rest, input, callback_url } }),
    ),
  ];
}
