import { inspect } from "node:util";
import { expect } from "vitest";
import type { TasksError } from "../../src/errors/tasks-error.ts";
import { type Client, type ClientOptions, createClient, type SubmitOptions, unsafeModel } from "../../src/index.ts";

/** A key that can be found again, with the characters that some servers escape in JSON. */
export const apiKey = "sk-secret/0123+456789abcdef";

export const model = unsafeModel("test/model");
/** An input that can be found again. */
export const input = { prompt: "a very private prompt" };

/** A client that retries without losing time. */
export const clientOf = (baseUrl: string, options: ClientOptions = {}): Client =>
  createClient({ apiKey, baseUrl, ...options, retry: { baseMs: 1, maxMs: 2, ...options.retry } });

/** A client on a function in place of the network. */
export const clientOn = (fetch: NonNullable<ClientOptions["fetch"]>, options: ClientOptions = {}): Client =>
  clientOf("http://service.test", { fetch, ...options });

export const submit = (client: Client, options?: SubmitOptions) => client.submit(model, input, options);

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<TasksError> {
  const nothing = Symbol();
  const error = await promise.then(
    () => nothing,
    (thrown: unknown) => thrown,
  );
  expect(error, "must be rejected").not.toBe(nothing);
  return error as TasksError;
}

/** What somebody may write to a log of a value. */
export const logged = (value: unknown): string =>
  [
    inspect(value, { depth: 12, showHidden: true, maxStringLength: null }),
    JSON.stringify(value) ?? "",
    value instanceof Error ? `${value.message} ${value.stack}` : "",
  ].join("\n");
