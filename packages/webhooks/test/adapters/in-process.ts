import type { Call, Send } from "./client.ts";

/** Gives a handler of the fetch standard its requests directly, as a server of that standard would. */
export const inProcess =
  (handle: (request: Request) => Promise<Response>): Send =>
  async ({ method = "POST", path = "/webhooks", headers, pieces = [] }) => {
    const hangUp = new AbortController();
    const pairs = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, String(each)]));
    const body = pieces.length > 0 && method !== "GET" ? { body: streamOf(pieces, hangUp), duplex: "half" } : {};
    const request = new Request(`http://localhost${path}`, { method, headers: pairs, signal: hangUp.signal, ...body } as RequestInit);
    const response = await handle(request);
    if (hangUp.signal.aborted) throw new Error("Nobody is there to take the answer.");
    const { status, headers: answered } = response;
    return { status, body: await response.text(), headers: Object.fromEntries(answered), isReused: false, wasAskedFor: false };
  };

function streamOf(pieces: NonNullable<Call["pieces"]>, hangUp: AbortController): ReadableStream<Uint8Array> {
  const left = pieces.values();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = left.next();
      if (done) return controller.close();
      if (value === "hang up") {
        hangUp.abort();
        controller.error(new Error("The connection is gone."));
      } else if (typeof value === "number") {
        await new Promise((go) => setTimeout(go, value));
        // Nothing was put in, so nobody asks again.
        await this.pull?.(controller);
      } else controller.enqueue(value);
    },
  });
}
