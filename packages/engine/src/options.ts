import type { components } from "@gentasks/schema";
import type { OperationId } from "@gentasks/schema/operations";
import type { Call } from "./exchange/call.ts";
import type { Refusal } from "./exchange/refusal.ts";
import type { Awaitable } from "./json.ts";
import type { Assets } from "./ports/assets.ts";
import type { Clock } from "./ports/clock.ts";
import type { Courier } from "./ports/courier.ts";
import type { Ids } from "./ports/ids.ts";
import type { Caller, Keys } from "./ports/keys.ts";
import type { Limits } from "./ports/limits.ts";
import type { Prices } from "./ports/prices.ts";
import type { Providers } from "./ports/provider.ts";
import type { Store } from "./ports/store.ts";
import type { Submission } from "./surfaces/surface.ts";
import type { Surface } from "./task/task.ts";

export type Voice = components["schemas"]["Voice"];

/** The voices that models can be given. */
export interface Voices {
  readonly elevenLabs: readonly Voice[];
  readonly google: readonly Voice[];
}

/** What a host may say of a submission before it is priced: notes to keep with the task, or no. */
export type Admission = { readonly marks?: Readonly<Record<string, string>> } | Refusal;

/** A checked submission and where it comes from. */
export interface Applicant extends Submission {
  readonly surface: Surface;
  readonly operation: OperationId;
  readonly caller: Caller;
  readonly request: Request;
}

export interface ServiceOptions {
  readonly store: Store;
  readonly providers: Providers;
  readonly keys: Keys;
  readonly assets: Assets;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly prices: Prices;
  readonly limits: Limits;
  readonly courier: Courier;
  /** The lists behind `GET /v1/resources/…`. Default: empty. */
  readonly voices?: Voices;
  /** Asked for every request of a known caller, before anything else is done. Default: nothing to say. */
  readonly before?: (call: Call) => Awaitable<Refusal | undefined>;
  /** Asked for every submission that is valid. Default: nothing to say. */
  readonly admit?: (applicant: Applicant) => Awaitable<Admission>;
  /** Told of faults of the service itself; the caller sees only that there was one. */
  readonly onError?: (error: unknown, requestId: string) => void;
  /** How long a task may take before it is given up, in milliseconds. Default: an hour. */
  readonly taskTimeoutMs?: number;
  /** How long an idempotency key is remembered, in milliseconds. Default: a day. */
  readonly idempotencyTtlMs?: number;
  /** Largest JSON body read, in bytes. Default: 10 MiB. */
  readonly jsonLimitBytes?: number;
  /** Largest form read, in bytes. Default: 100 000 000, as the spec says of files. */
  readonly formLimitBytes?: number;
}

/** The options with their defaults: what every part of the engine works with. */
export type Engine = Required<ServiceOptions>;

export const withDefaults = (options: ServiceOptions): Engine => ({
  voices: { elevenLabs: [], google: [] },
  before: () => undefined,
  admit: () => ({}),
  onError: () => {},
  taskTimeoutMs: 3_600_000,
  idempotencyTtlMs: 86_400_000,
  jsonLimitBytes: 10_485_760,
  formLimitBytes: 100_000_000,
  ...options,
});
