import { ConnectionError } from "../errors/errors.ts";
import { errorOf, parsed } from "../errors/from-answer.ts";
import { TasksError } from "../errors/tasks-error.ts";
import { checkKey, type Settings } from "../options.ts";
import { type Bounds, bounded, sleep } from "./bounded.ts";
import { isUnclear, isUnclearStatus, pauseBefore, type RetryOptions, retryAfterOf, wasNeverSent } from "./retry.ts";

/** How one request is to be treated. */
export interface Call<T = unknown> extends Bounds {
  /** What the answer is about, out of its JSON; undefined when that is not as described. Absent: errors are answers too. */
  readonly read?: ((json: unknown, headers: Headers) => T | undefined) | undefined;
  /** Whether sending it twice may cost money twice. */
  readonly creates?: boolean | undefined;
  /** Whether the body is handed over as it comes. */
  readonly streams?: boolean | undefined;
  /** Whether it goes to another host, which must not see the key. */
  readonly foreign?: boolean | undefined;
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
}

/** A request that can be sent more than once. */
export interface Draft<T = unknown> extends Call<T> {
  readonly url: string;
  readonly method: string;
  readonly headers?: ConstructorParameters<typeof Headers>[0];
  readonly body?: RequestInit["body"];
}

/** An answer, read but for a stream. */
export interface Answer<T = unknown> {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly url: string;
  readonly text: string;
  readonly requestId: string | undefined;
  /** What `read` made of it. */
  readonly value: T;
  readonly body: ReadableStream<Uint8Array> | null;
}

interface Hiding {
  /** A text without the key: a server that repeats it in its complaint must not make us spread it. */
  readonly hide: (text: string) => string;
}

export type Send = <T>(draft: Draft<T>) => Promise<Answer<T>>;

const honouredHeader = "idempotency-honoured";

/** What sends every request of a client: with its key, its limits, its retries. */
export function createSend(settings: Settings): Send {
  const told = settings.idempotency === "honoured";
  // Whether the server has said that it honours keys. Our own description of it is no evidence.
  let honoured = told;

  return async <T>(draft: Draft<T>): Promise<Answer<T>> => {
    const { read, method, url, creates = false, taskId, idempotencyKey } = draft;
    const what = `${method} ${url.replace(/^\w+:\/\/[^/]*|[?#].*/g, "")}`;
    const retry = { ...settings.retry, ...draft.retry };
    /** Whether an earlier attempt may have been carried out. */
    let unclear = false;

    for (let attempt = 1; ; attempt++) {
      let answer: Answer<T> | undefined;
      let error: TasksError;
      try {
        const got = await attemptOnce(draft, what, attempt, unclear);
        const { ok, headers, text } = got;
        const says = headers.get(honouredHeader) === "true";
        if (creates && (ok || says)) honoured = told || says;
        if (got.body || (ok && !read)) return got;
        const data = parsed(text);
        // A failed task may come with 400.
        const value = ok || got.status === 400 ? read?.(data, headers) : undefined;
        if (value !== undefined) return { ...got, value };
        answer = got;
        // Some servers answer 200 and refuse in the body.
        const code = Number((data as { code?: unknown } | undefined)?.code);
        const status = ok && code >= 400 ? code : got.status;
        error = errorOf(
          what,
          { status, headers, text: got.hide(text) },
          {
            taskId,
            idempotencyKey,
            attempts: attempt,
            requestId: got.requestId,
            retryAfterMs: retryAfterOf(headers),
            mayExist: unclear || (creates && (status < 300 || isUnclearStatus(status))) || undefined,
          },
        );
      } catch (thrown) {
        if (!TasksError.is(thrown)) throw thrown;
        error = thrown;
      }
      unclear ||= creates && isUnclear(error, attempt);
      const delayMs = pauseBefore(error, attempt, !creates || honoured, retry);
      if (delayMs === undefined) {
        if (answer && !read) return answer;
        throw error;
      }
      quietly(() => settings.onRetry?.({ method, url, error, attempt, delayMs }));
      await sleep(what, draft, delayMs, () => ({ attempts: attempt, mayExist: unclear || undefined }));
    }
  };

  async function attemptOnce<T>(draft: Draft<T>, what: string, attempt: number, unclear: boolean): Promise<Answer<T> & Hiding> {
    const { url, method, body = null, streams, foreign, taskId, idempotencyKey, timeoutMs = settings.timeoutMs } = draft;
    const started = performance.now();
    let sent = false;
    const more = () => ({ attempts: attempt, mayExist: unclear || (draft.creates && sent) || undefined });

    return bounded(
      what,
      { ...draft, timeoutMs },
      async (inner) => {
        const headers = new Headers(draft.headers);
        await settings.onRequest?.({ method, url, headers, attempt });
        const key = typeof settings.apiKey === "function" ? await settings.apiKey() : settings.apiKey;
        if (key !== null && !foreign) {
          checkKey(key);
          if (!headers.has("authorization")) headers.set("authorization", `Bearer ${key}`);
        }
        inner.throwIfAborted();
        sent = true;
        try {
          const response = await settings.fetch(url, { method, headers, body, signal: inner, redirect: foreign ? "follow" : "manual" });
          const { ok, status } = response;
          const isStream = ok && (streams || response.headers.get("content-type")?.startsWith("text/event-stream"));
          const text = isStream ? "" : await response.text();
          const durationMs = performance.now() - started;
          quietly(() => settings.onResponse?.({ method, url, status, headers: response.headers, attempt, durationMs }));
          return {
            ok,
            status,
            headers: response.headers,
            url: response.url,
            text,
            requestId: response.headers.get("x-request-id") ?? undefined,
            value: undefined as T,
            body: isStream ? response.body : null,
            hide: (shown: string) => (key ? shown.replaceAll(key, "[api key]") : shown),
          };
        } catch (cause) {
          if (wasNeverSent(cause)) sent = false;
          const [code, message] = sent
            ? ["connection_lost", `${what} broke off: ${(cause as Error | undefined)?.message ?? cause}.`]
            : [
                "connection_refused",
                `${what} could not reach ${new URL(url, settings.baseUrl).host}. Is the server running, and its address right?`,
              ];
          throw new ConnectionError(message as string, { code: code as string, taskId, idempotencyKey, cause, ...more() });
        }
      },
      more,
    );
  }
}

/** Observers must not break what they observe. */
function quietly(tell: () => void): void {
  try {
    tell();
  } catch {}
}
