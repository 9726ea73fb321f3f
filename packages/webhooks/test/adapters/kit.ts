import {
  createWebhookHandler,
  generateSecret,
  sign,
  type TaskEvent,
  type UnknownEvent,
  type WebhookHandlerOptions,
} from "../../src/index.ts";
import type { WebhookErrorCode } from "../../src/webhook-error.ts";

const secret = generateSecret();

/** A callback as it goes over the wire. */
export interface Signed {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A genuine callback, of a task that no other test has. Its text has characters of two, three and four bytes. */
export async function signed(): Promise<Signed> {
  const task_id = `tsk_${crypto.randomUUID()}`;
  const payload = { task_id, status: "failed", error_message: "Küste, 海岸, 🌊", model: "google/veo-3.1-fast" };
  const body = new TextEncoder().encode(JSON.stringify(payload));
  const headers = await sign({ id: `msg_${task_id}`, timestamp: Math.floor(Date.now() / 1000), body, secrets: [secret] });
  return { headers: { "content-type": "application/json", ...headers }, body };
}

/** A handler with small limits that notes what it was given and what it refused. */
export function observed(options: Partial<WebhookHandlerOptions> = {}) {
  const handled: (TaskEvent | UnknownEvent)[] = [];
  const refused: WebhookErrorCode[] = [];
  const handler = createWebhookHandler({
    secrets: [secret],
    on: { "*": (event) => void handled.push(event) },
    maxBodyBytes: 4000,
    onError: ({ code }) => void refused.push(code),
    ...options,
  });
  return { handler, handled, refused };
}
