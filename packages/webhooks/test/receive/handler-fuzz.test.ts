import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createReceiver, createVerifier, createWebhookHandler, type RawRequest, WebhookError } from "../../src/index.ts";
import { genuine, keys, marker, payload, text } from "./genuine.ts";
import { anyRequest, requestOf } from "./random-request.ts";

const bodyTimeoutMs = 10_000;
const refusedAs = { error: { code: expect.stringMatching(/^[a-z0-9_]+$/), message: expect.any(String) } };

// Hundreds of requests each; a machine with other things to do takes its time.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

function watchedHandler(options: object = {}) {
  const handled = vi.fn();
  const errors: WebhookError[] = [];
  const onError = (error: WebhookError) => errors.push(error);
  return {
    handled,
    errors,
    handler: createWebhookHandler({ ...keys, on: { "*": handled }, dedupe: false, maxBodyBytes: 4096, bodyTimeoutMs, onError, ...options }),
  };
}

/** Lets the whole time for a body pass, for those that wait for it. */
async function answerTo(handler: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  const answer = handler(request);
  await vi.advanceTimersByTimeAsync(bodyTimeoutMs);
  return answer;
}

describe("a request of any kind", () => {
  test("is answered, handled exactly when it is genuine, and never the receiver's fault", async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(anyRequest, async (plan) => {
        const { handler, handled, errors } = watchedHandler();
        const { request } = requestOf(plan);
        const answer = await answerTo(handler, request);
        const body = await answer.text();
        const result = plan.isGenuine ? "handled" : (JSON.parse(body).error?.code as string);
        seen.set(result, (seen.get(result) ?? 0) + 1);

        expect(answer.headers.get("content-type")).toBe("application/json");
        expect(JSON.parse(body)).toEqual(plan.isGenuine ? { result: "handled" } : refusedAs);
        expect(answer.status).toBeLessThan(500);
        expect(answer.status === 200).toBe(plan.isGenuine);
        expect(errors.map(({ code, status }) => [code, status])).toEqual(plan.isGenuine ? [] : [[result, answer.status]]);
        expect(handled.mock.calls.map(([event]) => event.payload)).toEqual(plan.isGenuine ? [payload] : []);
        expect(body).not.toContain(marker);
        expect(vi.getTimerCount()).toBe(0);
      }),
      { seed: 21, numRuns: 500 },
    );
    // That each way out was taken shows that the requests are as different as they should be.
    for (const code of [
      "handled",
      "missing_header",
      "duplicate_header",
      "invalid_signature",
      "invalid_timestamp",
      "signature_mismatch",
      "method_not_allowed",
      "body_aborted",
      "body_timeout",
      "body_too_large",
      "unsupported_media_type",
      "unsupported_encoding",
    ])
      expect([...seen.keys()]).toContain(code);
  });

  test("is not read further than needed: a body that is not wanted any more is cancelled", async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (plan) => {
        const { handler, errors } = watchedHandler();
        const { request, wasCancelled } = requestOf({ ...plan, method: "POST", steps: [] });
        await answerTo(handler, request);
        const isCut = errors.some(({ code }) => code === "body_too_large" || code === "body_timeout");
        if (isCut) expect(wasCancelled()).toBe(true);
        expect(request.bodyUsed).toBe(true);
      }),
      { seed: 22, numRuns: 150 },
    );
  });

  test("waits for its own body only: many slow ones are refused together, and a genuine one among them is handled", async () => {
    const { handler, handled } = watchedHandler();
    const slow = fc.sample(
      anyRequest.map((plan) => ({ ...plan, method: "POST", steps: [], ending: "hang" as const })),
      { seed: 23, numRuns: 40 },
    );
    const answers = slow.map((plan) => handler(requestOf(plan).request));
    const { headers, body } = genuine();
    expect((await handler(new Request("http://localhost/", { method: "POST", headers, body: body as string }))).status).toBe(200);
    await vi.advanceTimersByTimeAsync(bodyTimeoutMs);
    for (const { status } of await Promise.all(answers)) expect([408, 413]).toContain(status);
    expect(handled).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a body that comes drop by drop is given up in time, however many drops there are", async () => {
  const { handler, errors } = watchedHandler();
  const drops = new ReadableStream<Uint8Array>({
    async pull(stream) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      stream.enqueue(Buffer.from(" "));
    },
  });
  const request = new Request("http://localhost/", {
    method: "POST",
    headers: genuine().headers,
    body: drops,
    duplex: "half",
  } as RequestInit);
  expect((await answerTo(handler, request)).status).toBe(408);
  expect(errors).toMatchObject([{ code: "body_timeout" }]);
});

describe("what is no request", () => {
  test("is answered with what should be given instead", async () => {
    vi.useRealTimers();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (given) => {
        const { handler, handled } = watchedHandler();
        const answer = await handler(given as Request);
        expect(answer.status).toBe(500);
        expect(await answer.json()).toMatchObject({
          error: { code: "not_a_request", message: expect.stringContaining("@gentasks/webhooks") },
        });
        expect(handled).not.toHaveBeenCalled();
      }),
      { seed: 24, numRuns: 100 },
    );
  });

  test("is never accepted by the verifier and the receiver, whatever stands for headers and body", async () => {
    const [verify, receive] = [createVerifier(keys), createReceiver(keys)];
    const anyHeaders = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...Object.keys(genuine().headers), "WEBHOOK-ID"), fc.oneof(fc.string(), fc.anything())),
    );
    await fc.assert(
      fc.asyncProperty(anyHeaders, fc.oneof(fc.constant(text), fc.anything()), async (headers, body) => {
        const request = { headers, body } as RawRequest;
        await expect(verify(request)).rejects.toThrow();
        await expect(receive(request)).rejects.toThrow();
      }),
      { seed: 25, numRuns: 200 },
    );
  });
});

describe("a body with a correct signature", () => {
  test("of any JSON is an event or is refused, and a message shows nothing of it", async () => {
    const receive = createReceiver(keys);
    const words = fc.constantFrom(
      "task_id",
      "id",
      "status",
      "data",
      "result",
      "error",
      "outputs",
      "created_at",
      "type",
      "model",
      marker,
      "__proto__",
    );
    const values = fc.oneof(fc.constantFrom("completed", "failed", "queued", "in_progress", marker), fc.jsonValue({ maxDepth: 2 }));
    const callbacks = fc.oneof(fc.dictionary(words, values), fc.record({ task_id: values, status: values, data: values }), fc.jsonValue());
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(callbacks, async (json) => {
        const [outcome] = await Promise.allSettled([receive(genuine({ body: JSON.stringify(json) }))]);
        if (outcome?.status === "fulfilled") {
          outcomes.add(outcome.value.type);
          expect(outcome.value).toMatchObject({ id: "msg_1", taskId: expect.any(String), status: expect.any(String) });
        } else {
          expect(outcome?.reason).toBeInstanceOf(WebhookError);
          expect(outcome?.reason).toMatchObject({ code: "invalid_payload", status: 422 });
          expect(outcome?.reason.message).not.toContain(marker);
        }
      }),
      { seed: 26, numRuns: 800 },
    );
    expect(outcomes.size).toBeGreaterThan(2);
  });

  test("but of any bytes is refused by what they are not", async () => {
    const receive = createReceiver(keys);
    const anyText = fc.string({ unit: "binary" }).map((text) => Buffer.from(text));
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 1, arbitrary: fc.uint8Array() }, { weight: 4, arbitrary: anyText }), async (body) => {
        const outcome = await receive(genuine({ body })).catch(({ code }) => code);
        expect(["invalid_utf8", "invalid_json", "invalid_payload"]).toContain(outcome);
      }),
      { seed: 27, numRuns: 60 },
    );
  });
});

describe("what a handler or a watcher throws", () => {
  test("is answered so that the sender tries again, and is shown to the watcher alone", async () => {
    vi.useRealTimers();
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything(), fc.constant(new Error(marker))),
        fc.boolean(),
        fc.boolean(),
        async (thrown, isAsync, watcherFails) => {
          const causes: unknown[] = [];
          const { handler } = watchedHandler({
            on: {
              "*": () => {
                if (isAsync) return Promise.reject(thrown);
                throw thrown;
              },
            },
            onError: ({ cause }: WebhookError) => {
              causes.push(cause);
              if (watcherFails) throw thrown;
            },
          });
          const { headers, body } = genuine();
          const answer = await handler(new Request("http://localhost/", { method: "POST", headers, body: body as string }));
          expect(answer.status).toBe(500);
          expect(await answer.json()).toEqual({
            error: { code: "handler_failed", message: "The event could not be handled; try again later." },
          });
          expect(causes).toHaveLength(1);
          expect(causes[0]).toBe(thrown);
        },
      ),
      { seed: 28, numRuns: 60 },
    );
    printed.mockRestore();
  });
});
