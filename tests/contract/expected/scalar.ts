import type { Expected } from "../kit/explain.ts";
import { stateless } from "./stateless.ts";

/** What the mock server of Scalar does otherwise than the description. */
export const scalar: readonly Expected[] = [
  ...stateless,
  { check: "status-documented", says: / answered 422$/, why: "what is wrong is refused with 422, which is not documented" },
  { check: "invalid-refused", says: /( refused with 422 a| answered 422 to )/, why: "the same, where 400 is expected" },
  { check: "unknown-resource", says: /answered 422 for a model that nobody has$/, why: "so is a model that nobody has" },
  { check: "headers", says: /^The header X-RateLimit-Reset is ""$/, why: "a header without an example is sent empty" },
  { check: "body", during: /^authentication/, why: "a missing key is refused in an envelope of its own" },
  { check: "method-not-allowed", says: / was answered with 404$/, why: "a method that is missing is 404" },
  { check: "status-documented", during: /^methods/, says: / answered 404$/, why: "which some paths do not document" },
  { check: "content-type", during: /^methods/, why: "and comes as plain text" },
  { check: "invalid-refused", says: /to another media type$/, why: "a body of any type is taken" },
  { check: "invalid-refused", during: /^uploading a file/, why: "forms are not looked at" },
  { check: "events-documented", says: /^0 callbacks told of the end/, why: "it calls nobody back" },
  { check: "event-stream", during: /^the stream of a task/, why: "a stream is one object without lines of events" },
];
