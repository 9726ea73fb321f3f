import { ConnectionError } from "../errors/errors.ts";
import { errorOf, parsed } from "../errors/from-answer.ts";
import { TasksError } from "../errors/tasks-error.ts";
import { checkKey, type Settings } from "../options.ts";
import { type Bounds, bounded, sleep } from "./bounded.ts";
import { warnOfDrift } from "./drift.ts";
import { isUnclear, isUnclearStatus, merged, pauseBefore, type RetryOptions, retryAfterOf, wasNeverSent } from "./retry.ts";

/** How one request is to be treated. */
export interface Call<T = unknown> extends Bounds {
  /** What the answer is about, out of its JSON; undefined when that is not as described. */
  readonly read?: ((json: unknown) => T | undefined) | undefined;
  /** Whether sending it twice may cost money twice. */
  readonly creates?: boolean | undefined;
  /** Which body is handed over as it comes: any, or one of server-sent events. */
  readonly streams?: "bytes" | "events" | undefined;
  /** Whether errors are answers too, as openapi-fetch has them. */
  readonly raw?: boolean | undefined;
  /** Whether it goes to another host, which must not see the key. */
  readonly foreign?: boolean | undefined;
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
}

/** A request that can be sent more than once. */
interface Draft<T = unknown> extends Call<T> {
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
    const { read, raw, method, url, creates = false, taskId, idempotencyKey } = draft;
    const what = `${method} ${url.replace(/^\w+:\/\/[^/]*|[?#].*/g, "")}`;
    const retry = merged(settings.retry, draft.retry);
    let attempt = 0;
    /** How many requests have left. */
    const sent = { requests: 0 };
    /** Whether an attempt may have been carried out. */
    let unclear = false;

    try {
      for (;;) {
        attempt++;
        let answer: Answer<T> | undefined;
        let error: TasksError;
        try {
          answer = await attemptOnce(draft, what, attempt, sent, unclear);
          const { ok, headers, text, hide } = answer;
          const says = headers.get(honouredHeader) === "true";
          if (creates && says) honoured = true;
          if (answer.body || (ok && !read)) return answer;
          const data = parsed(text);
          // A failed task may come with 400.
          const value = ok || answer.status === 400 ? read?.(data) : undefined;
          if (value !== undefined) {
            // Only an answer that the service itself has given takes back what it said.
            if (creates) honoured = told || says;
            return { ...answer, ok: true, value };
          }
          // Some servers answer 200 and refuse in the body.
          const code = Number((data as { code?: unknown } | undefined)?.code);
          const status = ok && code >= 400 ? code : answer.status;
          error = errorOf(
            what,
            { status, headers, text, hide },
            {
              taskId,
              idempotencyKey,
              attempts: attempt,
              requestId: answer.requestId,
              retryAfterMs: retryAfterOf(headers),
              // "See other" is said by those who have done it.
              mayExist: unclear || (creates && (status < 304 || isUnclearStatus(status))) || undefined,
            },
          );
        } catch (thrown) {
          if (!TasksError.is(thrown)) throw thrown;
          error = thrown;
        }
        unclear ||= creates && isUnclear(error);
        const delayMs = pauseBefore(error, attempt, !creates || honoured, retry);
        if (delayMs === undefined) {
          if (answer && raw) return answer;
          throw error;
        }
        quietly(() => settings.onRetry?.({ method, url, error, attempt, delayMs }));
        await sleep(what, draft, delayMs, () => ({ attempts: sent.requests, mayExist: unclear || undefined }));
      }
    } catch (thrown) {
      if (!unclear || (TasksError.is(thrown) && thrown.mayExist)) throw thrown;
      // A hook has failed, or the key is gone, and an earlier attempt is in doubt.
      throw new TasksError(`${what} was not sent again: ${(thrown as Error | undefined)?.message ?? thrown}.`, {
        code: "not_sent_again",
        idempotencyKey,
        attempts: sent.requests,
        mayExist: true,
        cause: thrown,
      });
    }
  };

  async function attemptOnce<T>(
    draft: Draft<T>,
    what: string,
    attempt: number,
    sent: { requests: number },
    unclear: boolean,
  ): Promise<Answer<T>> {
    const { url, method, body = null, streams, raw, foreign, taskId, idempotencyKey, timeoutMs = settings.timeoutMs } = draft;
    const started = performance.now();
    const before = sent.requests;
    const more = () => ({ attempts: sent.requests, mayExist: unclear || (draft.creates && sent.requests > before) || undefined });

    return bounded(
      what,
      { ...draft, timeoutMs },
      async (inner) => {
        let headers = new Headers(draft.headers);
        if (settings.onRequest) {
          await settings.onRequest({ method, url, headers, attempt });
          // A hook may keep what it was given, which therefore never holds the key.
          headers = new Headers(headers);
        }
        const key = typeof settings.apiKey === "function" ? await settings.apiKey() : settings.apiKey;
        if (key !== null && !foreign) {
          checkKey(key);
          if (!headers.has("authorization")) headers.set("authorization", `Bearer ${key}`);
        }
        // A short key is a word, such as one makes up for the mock.
        const hide = (text: string) => (key && key.length > 7 ? text.replaceAll(key, "[api key]") : text);
        inner.throwIfAborted();
        sent.requests++;
        try {
          const response = await settings.fetch(url, { method, headers, body, signal: inner, redirect: foreign ? "follow" : "manual" });
          const { ok, status } = response;
          const isEvents = (streams === "events" || raw) && response.headers.get("content-type")?.startsWith("text/event-stream");
          const isStream = ok && (streams === "bytes" || isEvents);
          const text = isStream ? "" : await response.text();
          const durationMs = performance.now() - started;
          warnOfDrift(response.headers.get("x-spec-hash"));
          quietly(() => settings.onResponse?.({ method, url, status, headers: hidden(response.headers, hide), attempt, durationMs }));
          return {
            ok,
            status,
            headers: response.headers,
            url: response.url,
            text,
            requestId: hide(response.headers.get("x-request-id") ?? "") || undefined,
            value: undefined as T,
            body: isStream ? response.body : null,
            hide,
          };
        } catch (cause) {
          const refused = wasNeverSent(cause);
          const details = { taskId, idempotencyKey, cause, ...more(), ...(refused && { mayExist: unclear || undefined }) };
          throw refused
            ? new ConnectionError(
                `${what} could not reach ${/^\w+:\/\/[^/]*/.exec(url)?.[0] ?? "the server"}. Does it run, and is its address right?`,
                {
                  code: "connection_refused",
                  ...details,
                },
              )
            : new ConnectionError(`${what} broke off: ${hide(reasonOf(cause))}.`, { code: "connection_lost", ...details });
        }
      },
      more,
    );
  }
}

/** The innermost cause tells most. */
function reasonOf(error: unknown): string {
  const { message, cause } = (error ?? {}) as { message?: unknown; cause?: unknown };
  return cause ? reasonOf(cause) : String(message || error);
}

/** Headers to be shown. */
const hidden = (headers: Headers, hide: (text: string) => string) =>
  new Headers(Array.from(headers, ([name, value]) => [name, hide(value)]));

/** Observers must not break what they observe. */
function quietly(tell: () => unknown): void {
  try {
    Promise.resolve(tell()).catch(() => {});
  } catch {}
}
