import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Host } from "./hosts.ts";
import { observed, signed } from "./kit.ts";

/** What every server tells the sender of one callback. */
export function answers(host: Host): void {
  test("a genuine callback is handled", async () => {
    const { handler, handled } = observed();
    const send = await host(handler);
    const { headers, body } = await signed();
    const answer = await send({ headers, pieces: [body] });
    expect(answer).toMatchObject({
      status: 200,
      body: '{"result":"handled"}',
      headers: { "content-type": expect.stringMatching(/^application\/json/) },
    });
    expect(handled).toMatchObject([{ type: "task.failed", payload: { error_message: "Küste, 海岸, 🌊" } }]);
  });

  test("a repeated callback is answered and not handled again", async () => {
    const { handler, handled } = observed();
    const send = await host(handler);
    const { headers, body } = await signed();
    await send({ headers, pieces: [body] });
    expect(await send({ headers, pieces: [body] })).toMatchObject({ status: 200, body: '{"result":"duplicate"}' });
    expect(handled).toHaveLength(1);
  });

  test.each([
    ["a changed body", 401, "signature_mismatch", { pieces: [new TextEncoder().encode('{"task_id":"other","status":"failed"}')] }],
    ["a body with one byte more", 401, "signature_mismatch", { more: " " }],
    ["no signature", 400, "missing_header", { headers: { "webhook-signature": undefined } }],
    ["two lines of webhook-id", 400, "duplicate_header", { headers: { "webhook-id": ["msg_a", "msg_b"] } }],
    ["two lines of webhook-timestamp", 400, "duplicate_header", { headers: { "webhook-timestamp": ["1767225600", "1767225601"] } }],
    ["two lines of webhook-signature", 400, "duplicate_header", { headers: { "webhook-signature": ["v1,AAAA", "v1,BBBB"] } }],
    ["another method", 405, "method_not_allowed", { method: "PUT" }],
    ["a GET", 405, "method_not_allowed", { method: "GET", pieces: [] }],
    ["another content type", 415, "unsupported_media_type", { headers: { "content-type": "text/plain" } }],
    ["a content type that is none", 415, expect.any(String), { headers: { "content-type": "json" } }],
    ["no content type", 415, "unsupported_media_type", { headers: { "content-type": undefined } }],
    ["another charset", 415, "unsupported_media_type", { headers: { "content-type": "application/json; charset=latin1" } }],
    ["no body", 401, "signature_mismatch", { pieces: [], headers: { "content-length": 0 } }],
  ] as const)("%s is refused with %i", async (_what, status, code, spoilt) => {
    const { handler, handled, refused } = observed();
    const send = await host(handler);
    const { headers, body } = await signed();
    const { more = "", ...rest } = { more: "", headers: {}, ...spoilt };
    const call = { pieces: [body, new TextEncoder().encode(more)], ...rest, headers: withoutGaps({ ...headers, ...rest.headers }) };
    const answer = await send(call);
    expect(answer).toMatchObject({ status });
    // Fastify itself refuses a content type that it cannot read.
    if (typeof code === "string") {
      expect(JSON.parse(answer.body)).toEqual({ error: { code, message: expect.any(String) } });
      expect(refused).toEqual([code]);
    }
    expect(answer.headers.allow).toBe(status === 405 ? "POST" : undefined);
    expect(handled).toEqual([]);
  });

  test("a compressed body is refused, since the signature covers the plain one", async () => {
    const { handler, refused } = observed();
    const send = await host(handler);
    const { headers, body } = await signed();
    const answer = await send({ headers: { ...headers, "content-encoding": "gzip" }, pieces: [gzipSync(body)] });
    expect(answer.status).toBe(415);
    expect(refused).toEqual(["unsupported_encoding"]);
  });
}

const withoutGaps = <T extends object>(headers: T) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
