import { events } from "@gentasks/schema/events";
import type { TaskEvent, UnknownEvent } from "../receive/events.ts";
import { createReceiver } from "../receive/receiver.ts";
import { WebhookError } from "../webhook-error.ts";
import { handleOnce } from "./handle-once.ts";
import { createMemoryStore } from "./memory-store.ts";
import type { HandlerContext, Handlers, WebhookHandlerOptions } from "./options.ts";
import { readRequest } from "./read-request.ts";

/** Answers a request with a callback; never rejects. More arguments, as some frameworks give them, are passed over. */
export interface WebhookHandler {
  (request: Request): Promise<Response>;
  /** The answer to a request that is refused before the handler could read it; for adapters. */
  refuse(error: WebhookError): Response;
}

/** What became of a genuine callback: handled now, or before; overtaken by a later one; or of no interest here. */
type Result = "handled" | "duplicate" | "stale" | "ignored";

const fourDays = 4 * 24 * 60 * 60 * 1000;

/**
 * Makes a handler of callbacks: checks, reads and dispatches them, and answers so that the sender tries again exactly when it
 * should. Throws at options that could not work.
 */
export function createWebhookHandler<Tx = undefined>(options: WebhookHandlerOptions<Tx>): WebhookHandler {
  const { on, dedupe = createMemoryStore(), order = "task", ttlMs = fourDays, leaseMs = 120_000, waitMs = 5000 } = options;
  const { maxBodyBytes = 1_048_576, bodyTimeoutMs = 10_000, onError = printError, now = Date.now } = options;
  checkNumbers({ ttlMs, leaseMs, waitMs, maxBodyBytes, bodyTimeoutMs });
  const surfaces = options.surfaces ?? surfacesOf(on);
  const receive = createReceiver({ ...options, ...(surfaces && { surfaces }) });
  const handlers = on as Readonly<Record<string, ((event: never, context: HandlerContext<Tx>) => unknown) | undefined>>;

  async function dispatch(event: TaskEvent | UnknownEvent): Promise<Result> {
    const handler = handlers[event.type] ?? handlers["*"];
    if (!handler) return "ignored";
    const work = async (transaction: Tx) => handler(event as never, { transaction });
    if (dedupe) {
      const result = await handleOnce(event, work, { store: dedupe, order, ttlMs, leaseMs, waitMs, now });
      return result === "new" ? "handled" : result === "done" ? "duplicate" : result;
    }
    await work(undefined as Tx).catch((cause) => {
      throw new WebhookError("handler_failed", "The event could not be handled; try again later.", { cause });
    });
    return "handled";
  }

  function refuse(error: WebhookError, event?: TaskEvent | UnknownEvent): Response {
    tell(onError, error, event);
    const { status, code, message } = error;
    return answer(status, { error: { code, message } }, status === 405 ? { allow: "POST" } : {});
  }

  async function handle(request: Request): Promise<Response> {
    let event: TaskEvent | UnknownEvent | undefined;
    try {
      event = await receive(await readRequest(request, maxBodyBytes, bodyTimeoutMs));
      return answer(200, { result: await dispatch(event) });
    } catch (cause) {
      const error =
        cause instanceof WebhookError ? cause : new WebhookError("handler_failed", "The callback could not be handled.", { cause });
      return refuse(error, event);
    }
  }

  return Object.assign(handle, { refuse: (error: WebhookError) => refuse(error) });
}

function checkNumbers(numbers: Readonly<Record<string, number>>): void {
  const [wrong] = Object.entries(numbers).filter(([name, value]) => !Number.isFinite(value) || value < (name === "waitMs" ? 0 : 1));
  if (wrong) throw new Error(`${wrong[0]} must be a number from ${wrong[0] === "waitMs" ? 0 : 1} (got ${wrong[1]}).`);
}

/** The surfaces that there are handlers for, so that a body is held against their descriptions alone. */
function surfacesOf(on: Handlers<never>): ("unified" | "async" | "router")[] | undefined {
  const types = Object.keys(on);
  const unknown = types.filter((type) => !Object.hasOwn(events, type) && type !== "unknown" && type !== "*");
  const known = Object.keys(events) as (keyof typeof events)[];
  if (unknown.length > 0) throw new Error(`There is no event ${unknown.join(", ")}; the events are ${known.join(", ")}.`);
  if (types.length === 0) throw new Error('A webhook handler needs something to do: give it on, such as { "*": (event) => … }.');
  const own = known.filter((type) => types.includes(type)).map((type) => events[type].surface);
  return types.includes("*") || own.length === 0 ? undefined : [...new Set(own)];
}

const answer = (status: number, body: object, headers: Readonly<Record<string, string>> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

function tell(
  onError: NonNullable<WebhookHandlerOptions["onError"]>,
  error: WebhookError,
  event: TaskEvent | UnknownEvent | undefined,
): void {
  try {
    onError(error, event);
  } catch (thrown) {
    // Whoever watches must not change what the sender is told.
    console.error(thrown);
  }
}

function printError(error: WebhookError, event: TaskEvent | UnknownEvent | undefined): void {
  if (error.status < 500) return;
  const about = event ? ` (event ${event.id}, task ${event.taskId})` : "";
  console.error(`Webhook: ${error.message}${about}`, ...(error.cause === undefined ? [] : [error.cause]));
}
