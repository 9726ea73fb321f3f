import type { Issue } from "@gentasks/schema";
import { mockUrl } from "@gentasks/schema/operations";
import { TasksError } from "./errors/tasks-error.ts";
import type { RetryOptions } from "./http/retry.ts";

/** Checks an input against the rules of its model, without the server. `@gentasks/client/validate` has one for all models. */
export type Validate = (
  model: string,
  input: unknown,
  surface?: "unified" | "async" | "direct" | "router",
) => Promise<{ readonly issues?: readonly Issue[] | undefined }>;

/** A request on its way out. */
export interface RequestInfo {
  readonly method: string;
  readonly url: string;
  /** May be added to. The key is not among them: it is added afterwards. */
  readonly headers: Headers;
  /** Counts from 1. */
  readonly attempt: number;
}

/** An answer that has come. */
export interface ResponseInfo {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly attempt: number;
  readonly durationMs: number;
}

/** A request that is going to be sent again. */
export interface RetryInfo {
  readonly method: string;
  readonly url: string;
  /** Why. */
  readonly error: TasksError;
  /** The attempt that failed; counts from 1. */
  readonly attempt: number;
  /** How long until the next one. */
  readonly delayMs: number;
}

/** How a task is asked for while it runs, where the server does not tell of its own accord. */
export interface PollOptions {
  /** Milliseconds between two questions at the beginning. Default: 3 000, the shortest that the services recommend. */
  readonly minMs?: number | undefined;
  /** The longest pause, reached as a task takes long. Default: 10 000. */
  readonly maxMs?: number | undefined;
}

export interface ClientOptions {
  /**
   * The key, a function that gives one (for keys that change), or null where a proxy adds it. Default: `GENTASKS_API_KEY` of the
   * environment.
   */
  readonly apiKey?: string | null | (() => string | Promise<string>) | undefined;
  /** Where the service is. Default: `GENTASKS_BASE_URL` of the environment, else the mock server on this machine. */
  readonly baseUrl?: string | undefined;
  /** Default: the global one. `createMock().fetch` of `@gentasks/mock` runs the service in process. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds for one request and its answer. Default: 30 000. */
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  /**
   * `honoured`: you know that this server takes a submission with the same `Idempotency-Key` once only. Otherwise the client believes it
   * when the server says so. It decides whether a submission is sent again after its connection broke.
   */
  readonly idempotency?: "honoured" | undefined;
  /** Checks inputs before they are sent: `validate` of `@gentasks/client/validate`. Default: the server checks. */
  readonly validate?: Validate | undefined;
  readonly poll?: PollOptions | undefined;
  /** Before each request. What it throws keeps the request from being sent. */
  readonly onRequest?: ((request: RequestInfo) => unknown) | undefined;
  /** Before the pause that a retry waits for. Not waited for; what it throws is ignored. */
  readonly onRetry?: ((retry: RetryInfo) => unknown) | undefined;
  /** After each answer. Not waited for; what it throws is ignored, so that no paid task is lost to a logger. */
  readonly onResponse?: ((response: ResponseInfo) => unknown) | undefined;
}

/** Options with the environment and the defaults in their places. */
export interface Settings extends ClientOptions {
  readonly apiKey: string | null | (() => string | Promise<string>);
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly timeoutMs: number;
}

/** Throws a TasksError for a client that could send nothing. */
export function settingsOf(options: ClientOptions): Settings {
  const environment: Record<string, string | undefined> =
    (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
  const apiKey = options.apiKey === undefined ? (environment.GENTASKS_API_KEY ?? "") : options.apiKey;
  const baseUrl = options.baseUrl ?? environment.GENTASKS_BASE_URL ?? mockUrl;
  if (typeof apiKey === "string") checkKey(apiKey);
  if (!/^(https?:\/\/[^/@\s?#]+(\/[^\s?#]*)?|\/([^/\s?#][^\s?#]*)?)$/i.test(baseUrl) || !URL.canParse(baseUrl, mockUrl))
    throw new TasksError(
      `baseUrl is no http or https address without credentials and query: ${JSON.stringify(baseUrl.replace(/\/\/.*@/, "//…@"))}.`,
      {
        code: "invalid_base_url",
      },
    );
  const { timeoutMs = 30_000, fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init) } = options;
  return { ...options, timeoutMs, fetch, apiKey, baseUrl };
}

/** A key that no header can carry would be quoted by the error of the runtime. */
export function checkKey(key: string): void {
  if (!key)
    throw new TasksError(
      "The client has no key: give apiKey, or set GENTASKS_API_KEY. Behind a proxy that adds the key, give apiKey: null.",
      {
        code: "no_api_key",
      },
    );
  if (/[^!-~]/.test(key))
    throw new TasksError(
      "apiKey holds a space, a line break or another character that no key has. It may have been copied with its surroundings.",
      {
        code: "invalid_api_key",
      },
    );
}
