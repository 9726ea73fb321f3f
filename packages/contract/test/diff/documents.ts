import { diffSpecs } from "../../src/diff.ts";

export type Schema = Readonly<Record<string, unknown>> | boolean;
export type Where = "request" | "response" | "event";

/** A small document with one operation, which takes, answers or calls back with a schema. */
export function documentOf(where: Where, schema: Schema, more: object = {}) {
  const content = { content: { "application/json": { schema } } };
  const answer = { 200: { description: "Done.", ...(where === "response" && content) } };
  const receive = { post: { requestBody: content, responses: { 204: { description: "Received." } } } };
  return {
    openapi: "3.1.0",
    info: { title: "small", version: "1.0.0" },
    paths: {
      "/things": { post: { operationId: "makeThing", ...(where === "request" && { requestBody: content }), responses: answer } },
    },
    ...(where === "event" && { webhooks: { done: receive } }),
    ...more,
  };
}

/** What a change of a schema is rated where it stands. */
export const diffOf = (where: Where, before: Schema, after: Schema, more?: object) =>
  diffSpecs(documentOf(where, before, more), documentOf(where, after, more));
