import { expect, test } from "vitest";
import { diffSpecs, type Level, ratingOf } from "../../src/diff.ts";

/** A small document with an operation of one's own. */
const operating = (operation: object, more: object = {}) => ({
  openapi: "3.1.0",
  info: { title: "small", version: "1.0.0" },
  paths: { "/things": { post: { responses: {}, ...operation } } },
  ...more,
});

const text = { type: "string" };
const query = (more: object = {}) => ({ in: "query", name: "q", schema: text, ...more });
const json = { "application/json": { schema: text } };
const done = (more: object = {}) => ({ responses: { 200: { description: "Done.", content: json, ...more } } });
const header = (more: object = {}) => done({ headers: { "X-Left": { schema: { type: "integer" }, ...more } } });
const schemes = {
  components: {
    securitySchemes: {
      key: { type: "http", scheme: "bearer" },
      token: { type: "http", scheme: "Bearer" },
      other: { type: "apiKey", in: "header", name: "X" },
    },
  },
};
const secured = (...security: object[]) => operating({ security }, schemes);
const hook = (item: object) => operating({}, { webhooks: { done: { post: item } } });
const calls = (callbacks: object) => operating({ callbacks });
const at = (paths: object) => ({ ...operating({}), paths });
const needed = { required: true, content: json };

type Row = readonly [what: string, before: object, after: object, there: Level | undefined, back: Level | undefined];
const rows: readonly Row[] = [
  ["an operation is new", at({}), operating({}), "minor", "major"],
  ["an operation is deprecated", operating({}), operating({ deprecated: true }), "minor", "patch"],
  ["operationId changes", operating({ operationId: "a" }), operating({ operationId: "b" }), "major", "major"],
  ["a summary", operating({ summary: "a" }), operating({ summary: "b" }), "patch", "patch"],
  [
    "a path parameter gets another name",
    at({ "/a/{id}": { parameters: [{ in: "path", name: "id", required: true, schema: text }], get: { responses: {} } } }),
    at({ "/a/{key}": { parameters: [{ in: "path", name: "key", required: true, schema: text }], get: { responses: {} } } }),
    "patch",
    "patch",
  ],
  ["an optional parameter is new", operating({}), operating({ parameters: [query()] }), "minor", "major"],
  ["a required parameter is new", operating({}), operating({ parameters: [query({ required: true })] }), "major", "major"],
  [
    "a parameter is required",
    operating({ parameters: [query()] }),
    operating({ parameters: [query({ required: true })] }),
    "major",
    "minor",
  ],
  [
    "a parameter gets narrower",
    operating({ parameters: [query()] }),
    operating({ parameters: [query({ schema: { ...text, maxLength: 1 } })] }),
    "major",
    "minor",
  ],
  [
    "a parameter is written otherwise",
    operating({ parameters: [query()] }),
    operating({ parameters: [query({ explode: false })] }),
    "major",
    "major",
  ],
  [
    "a default of style is written down",
    operating({ parameters: [query()] }),
    operating({ parameters: [query({ style: "form", explode: true })] }),
    undefined,
    undefined,
  ],
  [
    "a header parameter in other case",
    operating({ parameters: [query({ in: "header", name: "X-A" })] }),
    operating({ parameters: [query({ in: "header", name: "x-a" })] }),
    undefined,
    undefined,
  ],
  ["an optional body is new", operating({}), operating({ requestBody: { content: json } }), "minor", "major"],
  ["a required body is new", operating({}), operating({ requestBody: needed }), "major", "major"],
  ["a body is required", operating({ requestBody: { content: json } }), operating({ requestBody: needed }), "major", "minor"],
  [
    "a media type is new",
    operating({ requestBody: needed }),
    operating({ requestBody: { ...needed, content: { ...json, "text/plain": {} } } }),
    "minor",
    "major",
  ],
  ["a media type of an answer is new", operating(done()), operating(done({ content: { ...json, "text/plain": {} } })), "minor", "major"],
  [
    "an error is new",
    operating(done()),
    operating({ responses: { ...done().responses, 404: { description: "None." } } }),
    "minor",
    "minor",
  ],
  [
    "a success is new",
    operating(done()),
    operating({ responses: { ...done().responses, 202: { description: "Later." } } }),
    "major",
    "major",
  ],
  [
    "a status was part of its class",
    operating({ responses: { "2XX": done().responses[200] } }),
    operating({ responses: { "2XX": done().responses[200], 200: done().responses[200] } }),
    undefined,
    undefined,
  ],
  ["a header of an answer is new", operating(done()), operating(header()), "minor", "major"],
  ["a header is required", operating(header()), operating(header({ required: true })), "minor", "major"],
  [
    "a header of an answer gets narrower",
    operating(header()),
    operating(header({ schema: { type: "integer", minimum: 0 } })),
    "minor",
    "major",
  ],
  ["a key is asked for", secured(), secured({ key: [] }), "major", "minor"],
  ["another key is taken too", secured({ key: [] }), secured({ key: [] }, { other: [] }), "minor", "major"],
  ["both keys are asked for", secured({ key: [] }), secured({ key: [], other: [] }), "major", "minor"],
  ["a key has another name", secured({ key: [] }), secured({ token: [] }), undefined, undefined],
  ["a scope is asked for", secured({ key: [] }), secured({ key: ["write"] }), "major", "minor"],
  ["security of the document", operating({}, { ...schemes }), operating({}, { ...schemes, security: [{ key: [] }] }), "major", "minor"],
  ["a webhook is new", operating({}), hook({ responses: {} }), "minor", "major"],
  [
    "a webhook sends one header more",
    hook({ responses: {} }),
    hook({ parameters: [query({ in: "header" })], responses: {} }),
    "minor",
    "major",
  ],
  [
    "a webhook always sends a header",
    hook({ parameters: [query({ in: "header" })], responses: {} }),
    hook({ parameters: [query({ in: "header", required: true })], responses: {} }),
    "minor",
    "major",
  ],
  [
    "a webhook sends less",
    hook({ requestBody: needed, responses: {} }),
    hook({ requestBody: { ...needed, content: { "application/json": { schema: { ...text, maxLength: 3 } } } }, responses: {} }),
    "minor",
    "major",
  ],
  [
    "a receiver may answer otherwise too",
    hook({ responses: { 200: { description: "a" } } }),
    hook({ responses: { 200: { description: "a" }, 204: { description: "b" } } }),
    "minor",
    "major",
  ],
  ["a callback is new", operating({}), calls({ ended: { "{$request.body#/url}": { post: { responses: {} } } } }), "minor", "major"],
  [
    "a callback goes elsewhere",
    calls({ ended: { "{$request.body#/url}": { post: { responses: {} } } } }),
    calls({ ended: { "{$request.body#/hook}": { post: { responses: {} } } } }),
    "major",
    "major",
  ],
  ["a server is new", operating({}), operating({}, { servers: [{ url: "https://a.example" }] }), "minor", "major"],
  ["only the version", operating({}), operating({}, { info: { title: "small", version: "2.0.0" } }), undefined, undefined],
  ["a component nobody uses is new", operating({}), operating({}, { components: { schemas: { A: text } } }), "patch", "patch"],
];

test.each(rows)("%s", (_, before, after, there, back) => {
  expect([ratingOf(diffSpecs(before, after)), ratingOf(diffSpecs(after, before))]).toEqual([there, back]);
});
