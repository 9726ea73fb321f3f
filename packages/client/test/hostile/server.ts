import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A request as it came in. */
interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Its Idempotency-Key. */
  readonly key: string | undefined;
  readonly body: string;
  /** When it came, in milliseconds of `performance.now()`. */
  readonly at: number;
}

/** What the server does with one request. */
export type Step = (answer: ServerResponse, request: Seen) => void;

export interface HostileServer {
  readonly url: string;
  /** Every request, in the order in which they came. */
  readonly seen: readonly Seen[];
  /** Resolves when this many requests have come. */
  came(count: number): Promise<void>;
}

/** A server that takes one step a request; the last one serves all that follow. It ends with the test. */
export async function hostileServer(...steps: readonly Step[]): Promise<HostileServer> {
  const seen: Seen[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer(async (request, answer) => {
    const { method = "", url: path = "", headers } = request;
    const at = performance.now();
    const body = await text(request).catch(() => "");
    const key = headers["idempotency-key"]?.toString();
    const count = seen.push({ method, path, headers, key, body, at });
    for (const wake of waiting) wake();
    const step = steps[Math.min(count, steps.length) - 1];
    step?.(answer, seen[count - 1] as Seen);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    came: (count) =>
      new Promise((resolve) => {
        const check = () => seen.length >= count && resolve();
        waiting.push(check);
        check();
      }),
  };
}
