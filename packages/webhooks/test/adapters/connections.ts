import { expect, onTestFinished, test } from "vitest";
import { keptAlive } from "./client.ts";
import type { Host } from "./hosts.ts";
import { observed, signed } from "./kit.ts";

/** What every server does with connections. */
export function connections(host: Host): void {
  test("a sender that asks before it sends the body is told to go on", async () => {
    const { handler } = observed();
    const send = await host(handler);
    const { headers, body } = await signed();
    const answer = await send({ headers: { ...headers, expect: "100-continue", "content-length": body.length }, pieces: [body] });
    expect(answer).toMatchObject({ status: 200, wasAskedFor: true });
  });

  test.each([
    ["no refusal", 200, {}, true],
    ["a wrong signature", 401, { headers: { "webhook-id": "msg_other" } }, true],
    ["a wrong content type", 415, { headers: { "content-type": "text/plain" } }, false],
    ["a wrong content type of a long body", 415, { headers: { "content-type": "text/plain" }, length: 600_000 }, false],
    ["a wrong method", 405, { method: "PUT" }, false],
    ["a wrong method with a long body", 405, { method: "PUT", length: 600_000 }, false],
    ["a duplicate header", 400, { headers: { "webhook-id": ["msg_a", "msg_b"] } }, true],
    ["a body that is too long", 413, { length: 600_000 }, false],
    ["a body that is late", 408, { isLate: true }, false],
  ])(
    "after %s the sender's next callback is handled, over the same connection where the body was read",
    async (_what, status, spoilt, reuses) => {
      const { length, isLate, ...rest } = { length: 0, isLate: false, headers: {}, ...spoilt };
      const { handler } = observed({ bodyTimeoutMs: isLate ? 400 : 10_000 });
      const send = await host(handler);
      const agent = keptAlive();
      onTestFinished(() => agent.destroy());

      // Several, since what is left of one body meets only the request after it.
      for (let round = 0; round < (isLate ? 1 : 3); round++) {
        const { headers, body } = await signed();
        const long = length > 0 ? new Uint8Array(length) : body;
        const pieces = isLate ? [body.subarray(0, 9), 600, body.subarray(9)] : [long];
        const first = { agent, pieces, ...rest, headers: { ...headers, "content-length": long.length, ...rest.headers } };
        expect((await send(first)).status).toBe(status);
        const next = await signed();
        const answer = await send({ agent, headers: next.headers, pieces: [next.body] });
        expect(answer).toMatchObject({ status: 200, body: '{"result":"handled"}' });
        if (reuses) expect(answer.isReused).toBe(true);
      }
    },
  );

  test.each([
    ["TRACE", "/webhooks"],
    ["OPTIONS", "*"],
    ["PROPFIND", "/webhooks"],
    ["POST", "http://user:word@elsewhere.example/webhooks"],
    ["POST", "//user:word@elsewhere.example/webhooks"],
    ["POST", "//"],
    ["POST", "/webhooks?%zz=%"],
    ["POST", "http://["],
  ])("%s %s is refused, and the server lives on", async (method, path) => {
    const { handler, handled } = observed();
    const send = await host(handler);
    const { status } = await send({ method, path, headers: { "content-type": "application/json", "content-length": 0 } });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(handled).toEqual([]);
    const { headers, body } = await signed();
    expect((await send({ headers, pieces: [body] })).status).toBe(200);
  });
}
