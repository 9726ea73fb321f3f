import type { Secrets } from "../standard/secret.ts";
import { sign } from "../standard/sign.ts";
import { BlockedError } from "./blocked-error.ts";
import { withDeadline } from "./deadline.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Send, SendResponse } from "./send.ts";

/** A callback to be delivered, frozen: every attempt sends the same id and the same bytes. */
export interface Message {
  /** Visible ASCII without a dot. Receivers know a repeated delivery by it. */
  readonly id: string;
  readonly url: string;
  /** JSON, as text or as UTF-8 bytes. */
  readonly body: string | Uint8Array;
}

export interface DeliverOptions {
  /** All secrets in use, `whsec_` or `whsk_`; each adds a signature. */
  readonly secrets: Secrets;
  /** The time in milliseconds: stamps the attempt. */
  readonly now: () => number;
  /** Makes the request; on Node, `createGuardedSend` of `@gentasks/webhooks/node`. */
  readonly send: Send;
  /** For the whole attempt, not between bytes. Default 15 000. */
  readonly timeoutMs?: number;
  /** Sent as well. They can replace the content type and the user agent, not the signature. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes one attempt to deliver a callback and tells how it ended. Never throws: what goes wrong is part of the outcome. */
export async function deliver(message: Message, options: DeliverOptions): Promise<Outcome> {
  const host = hostOf(message.url);
  try {
    return outcomeOf(await post(message, options), host, options.now());
  } catch (error) {
    if (error instanceof BlockedError) return { result: "blocked", error: error.message };
    return { result: "failed", error: `Could not deliver to ${host}: ${reasonOf(error)}` };
  }
}

async function post({ id, url, body: text }: Message, options: DeliverOptions): Promise<SendResponse> {
  const { secrets, now, send, timeoutMs = 15_000, headers = {} } = options;
  const body = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const signature = await sign({ id, timestamp: Math.floor(now() / 1000), body, secrets });
  const request = {
    url,
    headers: { "content-type": "application/json", "user-agent": "gentasks", ...lowerCased(headers), ...signature },
    body,
    timeoutMs,
  };
  return withDeadline(timeoutMs, (signal) => send({ ...request, signal }));
}

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** The host alone: paths and queries of callback URLs carry tokens. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return "an unreadable URL";
  }
}

/** A system error by its code: its message would show the address behind the name. */
function reasonOf(error: unknown): string {
  const { code, cause, message } = error as { code?: string; cause?: { code?: string }; message?: string };
  return (code ?? cause?.code ?? message ?? String(error)).replace(/\.?$/, ".");
}
