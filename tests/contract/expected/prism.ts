import type { Expected } from "../kit/explain.ts";
import { stateless } from "./stateless.ts";

/** What a stock Prism does otherwise than the description. */
export const prism: readonly Expected[] = [
  ...stateless,
  { check: "events-documented", says: /^0 callbacks told of the end/, why: "on a busy machine its callbacks come late", isRace: true },
  { check: "dry-run", says: /was called back/, why: "it calls every address that it is given", isRace: true },
  {
    check: "callback-matches-query",
    during: /^callbacks/,
    why: "a callback is the example of a callback, and not of the task",
    isRace: true,
  },
  {
    check: "content-type",
    says: /application\/problem\+json/,
    why: "what it refuses by itself comes as problem+json, not in the envelope",
  },
  { check: "method-not-allowed", says: /^Allow of .* is ""$/, why: "405 comes without Allow" },
  { check: "headers", says: /The header Allow is missing/, why: "which the description requires" },
  { check: "server-error", during: /^odd bodies/, why: "JSON that is cut off is never answered" },
  { check: "server-error", says: /NO_COMPLEX_OBJECT_TEXT/, why: "events of a stream cannot be written" },
  { check: "body", during: /^large bodies/, why: "a body too large for itself is refused in a form of its own" },
  {
    check: "unknown-resource",
    says: /answered 400 for a model that nobody has$/,
    why: "a model is a word of its schema, so another is 400",
  },
  { check: "invalid-refused", says: /\?\w+=$/, why: "a parameter without a value is taken for none" },
  { check: "refusal-names-field", why: "400 is the example of a refusal, whatever is at fault" },
];
