import type { EventFacts } from "../src/events.ts";
import { bodyOf, document } from "./bundle.ts";
import { dereference } from "./dereference.ts";
import type { Schema } from "./schema.ts";

/** What a receiver must know of each callback, by its wire type, in the order of the document. */
export function eventFacts(): Record<string, EventFacts> {
  const events = Object.entries<Schema>(document.webhooks).map(([type, { post }]) => ({ type, post, body: bodyFor(type, post) }));
  /** The words of a surface's tasks that go on, in the order in which they come; ended tasks come after them. */
  const goingOn = (surface: string) =>
    events.filter(({ post }) => post["x-surface"] === surface && !post["x-final"]).flatMap(({ body }) => wordsOf(body));

  return Object.fromEntries(
    events.map(({ type, post, body }) => {
      const { "x-surface": surface, "x-final": final } = post;
      if (typeof final !== "boolean") throw new Error(`The callback ${type} must say with x-final whether its task has ended.`);
      const before = goingOn(surface);
      const ranks = Object.fromEntries(wordsOf(body).map((word) => [word, final ? before.length : before.indexOf(word)]));
      const model = Object.entries<Schema>(body.properties).find(([, property]) => property["x-names-model"])?.[0];
      const id = body.properties.task_id ? "task_id" : "id";
      return [type, { surface, id, ...(model && { model }), ranks, final } as EventFacts];
    }),
  );
}

/** The examples of each callback's body, the first of each. */
export const eventExamples = (): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries<Schema>(document.webhooks).map(([type, { post }]) => {
      const [example] = Object.values<Schema>(post.requestBody.content["application/json"].examples);
      return [type, dereference(example as Schema, document).value];
    }),
  );

function bodyFor(type: string, post: Schema): Schema {
  const body = bodyOf(post, "application/json");
  if (!body) throw new Error(`The callback ${type} has no JSON body.`);
  return dereference(body, document);
}

const wordsOf = ({ properties: { status } }: Schema): string[] => status.enum ?? [status.const];
