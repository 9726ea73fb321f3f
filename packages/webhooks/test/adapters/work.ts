import { expect, test } from "vitest";
import type { Host } from "./hosts.ts";
import { observed, signed } from "./kit.ts";

/** How every server does with handlers that fail, and with many callbacks at once. */
export function work(host: Host): void {
  test.each([
    [
      "throws",
      () => {
        throw new Error("no database");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no database"))],
    ["rejects with a text", () => Promise.reject("no database")],
    ["rejects with nothing", () => Promise.reject()],
    [
      "throws null",
      () => {
        throw null;
      },
    ],
  ] as const)("a handler that %s gives 500 without its reason, and the retry is handled", async (_what, fail) => {
    let attempts = 0;
    const { handler, refused } = observed({ on: { "*": () => (++attempts === 1 ? fail() : undefined) } });
    const send = await host(handler);
    const { headers, body } = await signed();
    const answer = await send({ headers, pieces: [body] });
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain("database");
    expect(refused).toEqual(["handler_failed"]);
    expect(await send({ headers, pieces: [body] })).toMatchObject({ status: 200, body: '{"result":"handled"}' });
    expect(attempts).toBe(2);
  });

  test("200 callbacks at once, each sent twice, are handled once each", async () => {
    const { handler, handled } = observed({ waitMs: 4000 });
    const send = await host(handler);
    const callbacks = await Promise.all(Array.from({ length: 200 }, signed));
    const answers = await Promise.all([...callbacks, ...callbacks].map(({ headers, body }) => send({ headers, pieces: [body] })));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(answers.filter(({ body }) => body.includes("handled"))).toHaveLength(200);
    expect(new Set(handled.map(({ id }) => id)).size).toBe(200);
    expect(handled).toHaveLength(200);
  }, 20_000);
}
