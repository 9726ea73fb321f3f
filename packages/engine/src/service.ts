import { specHash } from "@gentasks/schema/catalogue";
import { addressOf } from "./exchange/address.ts";
import type { Answer, Call } from "./exchange/call.ts";
import { clip } from "./exchange/clip.ts";
import { Refusal } from "./exchange/refusal.ts";
import { type Route, routeOf } from "./exchange/routes.ts";
import { handlers } from "./operations/index.ts";
import { countRequest, moment, type Rate } from "./operations/limits.ts";
import { type Engine, type ServiceOptions, withDefaults } from "./options.ts";
import type { Caller } from "./ports/keys.ts";
import type { OutboxRow } from "./ports/store.ts";
import { surfaces } from "./surfaces/index.ts";
import { advance } from "./task/advance.ts";
import { run } from "./work/run.ts";

/** The task service. A host gives it requests, and does its outbox rows as they fall due. */
export interface Service {
  /** Answers a request. Never throws: what goes wrong inside becomes a 500 in the surface's envelope. */
  fetch(request: Request): Promise<Response>;
  /** Reads a provider's callback and lets it happen to its tasks. False where the provider is unknown or has no callbacks. */
  inbound(provider: string, request: Request): Promise<boolean>;
  /** Does one outbox row that the store has handed out (`store.claim`). Doing it again does no harm. */
  run(row: OutboxRow): Promise<void>;
}

/** Makes the service out of its store, providers and everything else that it needs from outside. */
export function createService(options: ServiceOptions): Service {
  const engine = withDefaults(options);
  return {
    fetch: (request) => answer(engine, request),
    run: (row) => run(engine, row),
    async inbound(name, request) {
      const reports = await engine.providers.get(name)?.inbound?.(request);
      for (const { task, report } of reports ?? []) {
        // A provider has no say in tasks that another one was given.
        if ((await engine.store.task(task))?.provider === name) await advance(engine, task, { type: "reported", report });
      }
      return reports !== undefined;
    },
  };
}

async function answer(engine: Engine, request: Request): Promise<Response> {
  const now = engine.clock.now();
  const { path, search } = addressOf(request);
  const route = routeOf(request.method, path);
  const requestId = `req_${engine.ids.next("")}`;
  let rate: Rate | undefined;
  let result: Answer | Refusal;
  try {
    const caller = await callerOf(engine, request);
    const counted = await countRequest(engine, caller, now);
    rate = counted.rate;
    if (counted.fault) result = counted.fault;
    else if (!caller) result = unauthorized(request);
    else if ("operation" in route) {
      const { operation, params } = route;
      const call: Call = { request, operation, params, search, caller, now };
      result = (await engine.before(call)) ?? (await handlers[operation.operationId](engine, call));
    } else result = astray(request.method, path, route.allow);
    return respond(result, request, route, requestId, rate);
  } catch (error) {
    engine.onError(error, requestId);
    result = new Refusal("failed", `Internal error; ask about it with the request id ${requestId}`);
    return respond(result, request, route, requestId, rate);
  }
}

const callerOf = (engine: Engine, request: Request): Promise<Caller | undefined> | Caller | undefined => {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  return token === undefined ? undefined : engine.keys.find(token);
};

const unauthorized = (request: Request) =>
  new Refusal(
    "unauthorized",
    request.headers.has("authorization")
      ? "Invalid API key; send Authorization: Bearer <key> with a key that this server knows"
      : "Missing API key; send it as Authorization: Bearer <key>",
  );

function astray(method: string, path: string, allow: readonly string[] | undefined): Refusal {
  if (!allow) return new Refusal("notFound", `No such path: ${clip(path, 80)}`);
  const message = `${method} is not supported here; use ${allow.join(" or ")}`;
  return new Refusal("wrongMethod", message, { headers: { allow: allow.join(", ") } });
}

function respond(result: Answer | Refusal, { method }: Request, route: Route, requestId: string, rate: Rate | undefined): Response {
  const { surface, creates } = "operation" in route ? route.operation : { surface: route.surface, creates: false };
  const { status, body } = result instanceof Refusal ? surfaces[surface].renderError(result) : result;
  const headers = {
    "content-type": "application/json",
    ...(rate && rateHeaders(rate)),
    "x-request-id": requestId,
    "x-spec-hash": specHash,
    // Also where the answer is a refusal: whether to send it again is asked then.
    ...(creates && { "idempotency-honoured": "true" }),
    ...result.headers,
  };
  const content = body instanceof ReadableStream ? body : JSON.stringify(body);
  if (method !== "HEAD") return new Response(content, { status, headers });
  if (body instanceof ReadableStream) void body.cancel();
  return new Response(null, { status, headers });
}

const rateHeaders = ({ limit, remaining, resetAt }: Rate) => ({
  "x-ratelimit-limit": String(limit),
  "x-ratelimit-remaining": String(remaining),
  "x-ratelimit-reset": moment(resetAt),
});
