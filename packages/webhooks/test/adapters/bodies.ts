import { expect, test, vi } from "vitest";
import { inPieces } from "./client.ts";
import type { Host } from "./hosts.ts";
import { observed, signed } from "./kit.ts";

/** How every server takes bodies that come slowly, in pieces, too long or not to their end. */
export function bodies(host: Host): void {
  test("a body in pieces of one byte, cut inside of characters too, is handled", async () => {
    const { handler, handled } = observed();
    const send = await host(handler);
    const { headers, body } = await signed();
    expect(await send({ headers, pieces: inPieces(body, 1) })).toMatchObject({ status: 200 });
    expect(handled).toMatchObject([{ payload: { error_message: "Küste, 海岸, 🌊" } }]);
  });

  test("a body that comes with pauses is handled", async () => {
    const { handler } = observed();
    const send = await host(handler);
    const { headers, body } = await signed();
    const [first = body, second = body] = inPieces(body, Math.ceil(body.length / 2));
    expect(await send({ headers: { ...headers, "content-length": body.length }, pieces: [first, 30, second] })).toMatchObject({
      status: 200,
    });
  });

  test("a body that does not come in time is refused with 408, and the next one is handled", async () => {
    const { handler, refused } = observed({ bodyTimeoutMs: 400 });
    const send = await host(handler);
    const { headers, body } = await signed();
    const late = { headers: { ...headers, "content-length": body.length }, pieces: [body.subarray(0, 9), 900, body.subarray(9)] };
    expect((await send(late)).status).toBe(408);
    expect((await send({ headers, pieces: [body] })).status).toBe(200);
    expect(refused).toEqual(["body_timeout"]);
  });

  test.each([
    ["a little too long, and says so", 4001, true],
    ["a little too long, and does not say so", 4001, false],
    ["much too long, and says so", 3_000_000, true],
    ["much too long, and does not say so", 3_000_000, false],
  ])("a body that is %s, is refused with 413, and the next one is handled", async (_what, length, says) => {
    const { handler, refused } = observed();
    const send = await host(handler);
    const { headers, body } = await signed();
    const long = { headers: { ...headers, ...(says && { "content-length": length }) }, pieces: inPieces(new Uint8Array(length), 65_536) };
    expect((await send(long)).status).toBe(413);
    expect((await send({ headers, pieces: [body] })).status).toBe(200);
    expect(refused).toEqual(["body_too_large"]);
  });

  test("a body of exactly the limit is read", async () => {
    const { headers, body } = await signed();
    const { handler } = observed({ maxBodyBytes: body.length });
    const send = await host(handler);
    expect((await send({ headers, pieces: [body] })).status).toBe(200);
  });

  test("a sender that hangs up in the middle of the body calls no handler and harms nothing", async () => {
    const { handler, handled, refused } = observed();
    const send = await host(handler);
    const { headers, body } = await signed();
    const half = body.subarray(0, body.length / 2);
    const cut = { headers: { ...headers, "content-length": body.length }, pieces: [half, 30, "hang up" as const] };
    await expect(send(cut)).rejects.toThrow();
    await vi.waitFor(() => expect(refused).toEqual(["body_aborted"]));
    expect(handled).toEqual([]);
    // An unhandled rejection would fail the whole run.
    expect((await send({ headers, pieces: [body] })).status).toBe(200);
  });
}
