import { setTimeout } from "node:timers/promises";
import type { Mock } from "@gentasks/mock";

/** A body that breaks after its first part. */
export function broken(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let parts = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = parts++ === 0 ? await reader.read() : { done: true };
        if (value) controller.enqueue(value);
        if (!done) return;
        reader.cancel().catch(() => {});
        throw new TypeError("terminated");
      },
    },
    { highWaterMark: 0 },
  );
}

/** What may befall a request, most often nothing. */
export const faults = ["none", "none", "none", "twice", "late", "unsent", "unanswered", "broken"] as const;
export type Fault = (typeof faults)[number];

/** A fetch under which the faults befall the requests in turn. */
export function faulty(mock: Mock, plan: readonly Fault[]) {
  let count = 0;
  return async (url: string, init: RequestInit): Promise<Response> => {
    const fault = plan[count++ % plan.length];
    if (fault === "unsent") throw new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } });
    if (fault === "twice") await mock.fetch(url, init).then(({ body }) => body?.cancel());
    const response = await mock.fetch(url, init);
    if (fault === "late") await setTimeout(3);
    if (fault === "unanswered") {
      await response.body?.cancel();
      throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    }
    return fault === "broken" && response.body ? new Response(broken(response.body), response) : response;
  };
}

/** Lets the mock's time go by, a second at each breath, until it is stopped. */
export function passing({ clock }: Mock, breathMs = 2) {
  let stopped = false;
  const passed = (async () => {
    while (!stopped) {
      await clock.advance(1000);
      await setTimeout(breathMs);
    }
  })();
  return {
    stop() {
      stopped = true;
      return passed;
    },
  };
}
