import type { Operation } from "../src/operations.ts";
import { bodyOf, follow, operations, queryOf } from "./bundle.ts";
import { models } from "./models.ts";
import type { Schema } from "./schema.ts";

/** What a server must know of each operation, by its id, in the order of the document. */
export const operationFacts = (): Record<string, Operation> =>
  Object.fromEntries(operations.map((operation) => [operation.operationId, factsOf(operation)]));

function factsOf(operation: (typeof operations)[number]): Operation {
  const { operationId, method, path } = operation;
  const facts = {
    operationId,
    method: method.toUpperCase(),
    path,
    surface: operation["x-surface"],
    creates: (operation.parameters ?? []).map(follow).some(({ name }: Schema) => name === "Idempotency-Key"),
    bodies: Object.keys(operation.requestBody?.content ?? {}),
    bodyRequired: operation.requestBody?.required ?? false,
    query: Object.fromEntries(queryOf(operation).map(({ name, schema }) => [name, { type: follow(schema).type }])),
    ...routed(operationId, operation["x-surface"]),
    ...called(operation),
    ...formFields(operation),
  };
  return facts as Operation;
}

/** A path of the router surface stands for one model, and needs its channel. */
function routed(operationId: string, surface: string): Pick<Operation, "model" | "channel"> {
  const [model, other] = models.filter(({ operation }) => operation === operationId);
  if (surface !== "router" || !model) return {};
  if (other) throw new Error(`${operationId} stands for ${model.id} and ${other.id}; a path of the router surface stands for one`);
  return { model: model.id, channel: model.entry.channel };
}

/** The fields of a form that are no text: parts are, so whoever reads the form has to turn them into what they stand for. */
function formFields(operation: (typeof operations)[number]): Pick<Operation, "form"> {
  const body = bodyOf(operation, "multipart/form-data");
  if (!body) return {};
  const forms: Schema[] = follow(body).oneOf?.map(follow) ?? [follow(body)];
  const fields = forms.flatMap(({ properties = {} }) => Object.entries<Schema>(properties));
  const typed = fields
    .map(([name, field]) => [name, follow(field).type] as const)
    .filter(([, type]) => type === "array" || type === "boolean");
  return typed.length > 0 ? { form: Object.fromEntries(typed) } : {};
}

/** The field of the body that the operation's callbacks name as their address. */
function called({ operationId, callbacks = {} }: Schema): { callback?: string } {
  const [expression, ...others] = Object.values<Schema>(callbacks).flatMap((callback) => Object.keys(callback));
  if (!expression) return {};
  const field = /^\{\$request\.body#\/([^/]+)\}$/.exec(expression)?.[1];
  if (!field || others.some((other) => other !== expression))
    throw new Error(`The callbacks of ${operationId} go to ${[expression, ...others].join(", ")}; they must name one field of the body`);
  return { callback: field };
}
