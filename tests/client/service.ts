import { type ClientOptions, createClient } from "@gentasks/client";
import { createMock, type Mock, type MockOptions } from "@gentasks/mock";

/** A request as it left the client. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The whole service in process, on a clock that stands still, and a client of it. `seen` has what the client sent. */
export function service(options: ClientOptions = {}, mockOptions: MockOptions = {}) {
  const mock = createMock({ clock: { mode: "manual" }, ...mockOptions });
  const { fetch, seen } = observed(mock);
  const client = clientOf(fetch, options);
  return { mock, client, fetch, seen, soon: () => mock.clock.advance(60_000) };
}

/** A client that waits for milliseconds where others wait for seconds. */
export const clientOf = (fetch: NonNullable<ClientOptions["fetch"]>, options: ClientOptions = {}) =>
  createClient({ apiKey: "test", fetch, poll: { minMs: 1, maxMs: 5 }, retry: { baseMs: 1, maxMs: 5 }, ...options });

function observed(mock: Mock) {
  const seen: Seen[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    const { method = "GET", headers, body } = init;
    const { pathname, search } = new URL(url);
    seen.push({ method, path: pathname + search, headers: new Headers(headers), body });
    return mock.fetch(url, init);
  };
  return { fetch, seen };
}

/** Requests of one kind: `sentTo(seen, "POST /v1/tasks")`. */
export const sentTo = (seen: readonly Seen[], what: string) => seen.filter(({ method, path }) => `${method} ${path}` === what);

/** What a promise is rejected with. */
export const rejection = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    (value) => {
      throw new Error(`It was not rejected, but gave ${JSON.stringify(value)}.`);
    },
    (error) => error,
  );

/** All of an iterable. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The movements of money of one kind, by task. */
export const moved = ({ control }: Mock, kind: "hold" | "capture" | "release") =>
  control.ledger().entries.flatMap((entry) => (entry.kind === kind && entry.task !== undefined ? [entry.task] : []));
