import { type ClientOptions, TasksError } from "../../src/index.ts";

/** What happens to one request. `effect` says whether the task is created, and charged, all the same. */
export interface Fault {
  readonly effect: boolean;
  readonly does: "answer" | "reset" | "hang" | "refuse" | "garble" | "cut" | number;
}

/** Everything that may happen after the task is charged, and everything that may happen instead. */
const either = ["reset", "hang", "garble", "cut", 408, 500, 502, 503, 504, 524] as const;
const before = ["refuse", 400, 401, 402, 403, 404, 409, 422, 429, 501] as const;
export const faults: readonly Fault[] = [
  { effect: true, does: "answer" },
  ...either.flatMap((does) => [
    { effect: true, does },
    { effect: false, does },
  ]),
  ...before.map((does) => ({ effect: false, does })),
];

export interface ServiceOptions {
  /** Whether a key is charged once only. */
  readonly honours: boolean;
  /** Whether the nth answer says so. Only a service that honours keys does. */
  readonly says: (nth: number) => boolean;
  /** What happens to the nth request. */
  readonly fault: (nth: number) => Fault;
}

/** A service that charges for every submission that has an effect, as a fetch. */
export function chargingService({ honours, says, fault }: ServiceOptions) {
  const keys: string[] = [];
  /** The keys of the tasks that were charged: twice the same is paid twice. */
  const charged: string[] = [];
  const fetch: NonNullable<ClientOptions["fetch"]> = async (_, { headers, signal }) => {
    const key = new Headers(headers).get("idempotency-key") ?? "";
    const nth = keys.push(key) - 1;
    const { effect, does } = fault(nth);
    if (effect && !(honours && charged.includes(key))) charged.push(key);
    if (does === "refuse") throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) });
    if (does === "reset") throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
    if (does === "hang") return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    const head = honours && says(nth) ? { "idempotency-honoured": "true" } : undefined;
    const body = JSON.stringify({ data: { task_id: `task-${key}`, status: "queued" } });
    if (does === "answer") return new Response(body, { headers: { ...head } });
    if (does === "garble") return new Response("<html>", { headers: { ...head } });
    if (does === "cut") return new Response(body.slice(0, 20), { headers: { ...head } });
    return new Response('{"error":{"message":"No."}}', { status: does, headers: { ...head } });
  };
  return { fetch, keys, charged };
}

/** How a submission ended. */
export const outcomeOf = (promise: Promise<{ readonly id: string }>) =>
  promise.then(
    ({ id }) => ({ id, error: undefined }),
    (error: unknown) => {
      if (!TasksError.is(error)) throw error;
      return { id: undefined, error };
    },
  );
