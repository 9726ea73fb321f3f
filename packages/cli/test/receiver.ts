import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createWebhookHandler, type TaskEvent, type UnknownEvent } from "@gentasks/webhooks";
import { toNodeListener } from "@gentasks/webhooks/http";
import { onTestFinished } from "vitest";

export const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** A receiver of the kit on this machine, with all that it has handled. */
export async function receiver() {
  const handled: (TaskEvent | UnknownEvent)[] = [];
  const handler = createWebhookHandler({ secrets: [secret], on: { "*": (event) => handled.push(event) }, onError: () => {} });
  const { url, requests } = await serve(toNodeListener(handler));
  return { url, handled, requests };
}

/** A server on this machine that counts its requests, until the end of the test. */
export async function serve(listener: Parameters<typeof createServer>[1]) {
  let count = 0;
  const server = createServer((request, response) => {
    count++;
    listener?.(request as never, response as never);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, requests: () => count };
}
