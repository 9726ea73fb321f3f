/** How many requests a second the service answers in one process, without a port: each kind alone, in three rounds. */
import { createPrices, createService, grant, type ServiceOptions } from "@gentasks/engine";
import { MemoryStore } from "@gentasks/engine/memory";

const origin = "https://host.test";
const start = 1_767_225_600_000;
const roundMs = 1000;

const store = new MemoryStore();
store.apply({ ledger: [grant("welcome", "ada", 1e15, start)] });
let named = 0;

const options: ServiceOptions = {
  store,
  providers: { choose: () => "none", get: () => undefined },
  keys: { find: (token) => ({ id: token, account: token, userId: 1, openedAt: start, plan: "standard" }) },
  assets: { save: () => ({ url: `${origin}/file` }), read: () => undefined },
  clock: { now: () => start, wait: () => Promise.resolve() },
  ids: { next: () => (++named).toString(36).padStart(10, "0") },
  prices: createPrices({ demo: { unified: { "*": [{ per: "request", microUsd: 1 }] } } }),
  limits: { plan: () => ({ requestsPerMinute: Number.MAX_SAFE_INTEGER }) },
  courier: { send: () => ({ at: start, result: "delivered" }) },
};
const { fetch } = createService(options);

const authorization = "Bearer ada";
const post = (body: string) => () =>
  new Request(`${origin}/v1/tasks`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json", "content-length": String(body.length) },
    body,
  });

const valid = JSON.stringify({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", duration: 8, seed: 42 } });
const invalid = JSON.stringify({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", duration: 5 } });

const created = (await (await fetch(post(valid)())).json()) as { data: { task_id: string } };
const get = new Request(`${origin}/v1/tasks/${created.data.task_id}`, { headers: { authorization } });

const kinds: Readonly<Record<string, () => Promise<unknown> | unknown>> = {
  "a Request alone, with a body": () => post(valid)().text(),
  "GET a task": () => fetch(get),
  "POST a valid task": () => fetch(post(valid)()),
  "POST an invalid task": () => fetch(post(invalid)()),
};

/** Calls in a second, one after the other. */
async function rate(call: () => Promise<unknown> | unknown): Promise<number> {
  let calls = 0;
  const from = performance.now();
  while (performance.now() - from < roundMs) {
    for (let at = 0; at < 100; at++) await call();
    calls += 100;
  }
  return Math.round((calls * 1000) / (performance.now() - from));
}

const rows: Record<string, Record<string, number>> = {};
for (const [kind, call] of Object.entries(kinds)) {
  await rate(call);
  rows[kind] = { "round 1": await rate(call), "round 2": await rate(call), "round 3": await rate(call) };
}
console.log("\nRequests a second, in process");
console.table(rows);
