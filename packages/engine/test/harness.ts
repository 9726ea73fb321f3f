import { vi } from "vitest";
import { MemoryStore } from "../src/memory.ts";
import { modelInfo } from "../src/models.ts";
import { grant } from "../src/money/ledger.ts";
import { createPrices, type PriceBook } from "../src/money/prices.ts";
import type { ServiceOptions } from "../src/options.ts";
import type { Message } from "../src/ports/courier.ts";
import type { Caller } from "../src/ports/keys.ts";
import type { Plan } from "../src/ports/limits.ts";
import type { Provider, Report } from "../src/ports/provider.ts";
import { createService } from "../src/service.ts";
import type { Output, Task } from "../src/task/task.ts";

/** 2026-01-01, at the beginning of a minute. */
export const start = 1_767_225_600_000;

/** What every test begins with in its accounts, in micro-USD. */
export const credit = 1_000_000;

/** Every model of the unified, async and router surfaces costs this much. */
export const price = 100;

const leaseMs = 60_000;

/** A clock that stands still until it is moved. */
function manualClock(at = start) {
  let now = at;
  const waiting = new Set<{ readonly at: number; readonly done: () => void }>();
  return {
    now: () => now,
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        const entry = { at: now + ms, done: resolve };
        waiting.add(entry);
        signal.addEventListener("abort", () => {
          waiting.delete(entry);
          resolve();
        });
      }),
    move(ms: number) {
      now += ms;
      for (const entry of [...waiting]) {
        if (entry.at > now) continue;
        waiting.delete(entry);
        entry.done();
      }
    },
    /** How many wait for it to move. */
    waiting: () => waiting.size,
  };
}

const caller = (id: string, more: Partial<Caller> = {}): Caller => ({
  id,
  account: `account-${id}`,
  userId: 7,
  openedAt: start - 86_400_000,
  plan: "standard",
  ...more,
});

export interface HarnessOptions {
  /** Callers beside `ada` and `bob`, or other ones in their place, by token. */
  readonly callers?: Readonly<Record<string, Partial<Caller>>>;
  readonly plan?: Partial<Plan>;
  readonly book?: PriceBook;
  readonly service?: Partial<ServiceOptions>;
}

/** How a request is sent: by `ada`, as JSON, unless it says otherwise. */
export interface Sending {
  readonly key?: string | null;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const everyModel = [{ per: "request", microUsd: price }] as const;
const usualBook: PriceBook = { unified: { "*": everyModel }, async: { "*": everyModel }, router: { "*": everyModel } };

/** What a provider makes of a task, fit for its model. */
function outputFor({ surface, model, id }: Pick<Task, "surface" | "model" | "id">): Output {
  const [gives = "video"] = modelInfo(surface, model)?.gives ?? [];
  if (gives === "text") return { artifacts: [], text: "Words", title: "A title", prompts: ["a harbour"], transcript };
  const media = { video: ["mp4", "video/mp4"], image: ["png", "image/png"], audio: ["mp3", "audio/mpeg"] } as const;
  const kind = gives === "image" || gives === "audio" ? gives : "video";
  const [ending, mediaType] = media[kind];
  return { artifacts: [{ kind, url: `https://files.test/${id}.${ending}`, mediaType, bytes: 1000, clip: "clip-1" }] };
}

const transcript = { language: "en", seconds: 1, words: [{ text: "Words", start: 0, end: 1, type: "word" }] };

type Completed = Extract<Report, { state: "completed" }>;

export const completed = (task: Task, more: Partial<Completed> = {}): Completed => ({
  state: "completed",
  output: outputFor(task),
  usage: {},
  ...more,
});

/** A service with everything around it in the hands of the test. */
export function harness({ callers = {}, plan = {}, book = usualBook, service: options = {} }: HarnessOptions = {}) {
  const clock = manualClock();
  const store = new MemoryStore();
  const known = Object.entries({ ada: {}, bob: {}, ...callers }).map(([token, more]) => [token, caller(token, more)] as const);
  const keys = new Map(known);
  for (const account of new Set(known.map(([, { account }]) => account)))
    store.apply({ ledger: [grant(`welcome:${account}`, account, credit, start)] });

  /** Takes every job, has it done when it is asked the first time, and stops what it is told to stop. */
  const provider = {
    submit: vi.fn<Provider["submit"]>(({ id }) => ({ state: "queued", reference: `job-${id}` })),
    poll: vi.fn<Provider["poll"]>((task) => completed(task)),
    cancel: vi.fn<NonNullable<Provider["cancel"]>>(),
    respond: vi.fn<NonNullable<Provider["respond"]>>(async function* (task) {
      yield { report: completed(task) };
    }),
    repeatable: false,
  };
  const posts: { message: Message; attempt: number }[] = [];
  const courier = {
    send: vi.fn<ServiceOptions["courier"]["send"]>((message, attempt) => {
      posts.push({ message, attempt });
      return { at: clock.now(), result: "delivered", status: 200 };
    }),
    refuse: vi.fn<NonNullable<ServiceOptions["courier"]["refuse"]>>(() => undefined),
  };
  const saved: { name: string; key: string }[] = [];
  const assets = {
    save: vi.fn<ServiceOptions["assets"]["save"]>((file, key) => {
      saved.push({ name: file.name, key });
      return { url: `https://files.test/in/${saved.length}-${file.name}`, expiresAt: start + 3_600_000 };
    }),
    read: vi.fn<ServiceOptions["assets"]["read"]>(() => undefined),
  };
  const errors: unknown[] = [];
  let named = 0;

  const service = createService({
    store,
    providers: { choose: () => "acme", get: (name) => (name === "acme" ? provider : undefined) },
    keys: { find: (token) => keys.get(token) },
    assets,
    clock,
    ids: { next: (scope) => `${scope === "" ? "r" : "t"}${String(++named).padStart(8, "0")}` },
    prices: createPrices({ book }),
    limits: { plan: () => ({ requestsPerMinute: 1000, ...plan }) },
    courier,
    onError: (error) => errors.push(error),
    ...options,
  });

  function requestOf(method: string, path: string, { key = "ada", body, form, headers = {}, signal }: Sending = {}): Request {
    const raw = form ?? (typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body));
    return new Request(`https://host.test${path}`, {
      method,
      headers: {
        ...(key !== null && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(raw !== undefined && { body: raw as string }),
      ...(signal && { signal }),
    });
  }

  /** Sends a request and reads the whole answer. */
  async function call(method: string, path: string, sending?: Sending) {
    const response = await service.fetch(requestOf(method, path, sending));
    const text = await response.text();
    const json = response.headers.get("content-type") === "application/json" && text !== "";
    // Whatever the answer is.
    // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
    return { status: response.status, headers: response.headers, text, body: (json ? JSON.parse(text) : undefined) as any };
  }

  /** Does every row that is due, and those that become due by it. */
  async function work(): Promise<void> {
    for (;;) {
      const rows = await store.claim(clock.now(), { limit: 10, leaseMs });
      if (rows.length === 0) return;
      for (const row of rows) await service.run(row);
    }
  }

  /** Lets time pass and does what falls due meanwhile, each thing when it does. */
  async function pass(ms: number): Promise<void> {
    const until = clock.now() + ms;
    for (;;) {
      await work();
      const due = store.nextDue();
      if (due === undefined || due > until) break;
      clock.move(due - clock.now());
    }
    clock.move(until - clock.now());
  }

  /** Submits to the unified surface. The id of the task. */
  async function submit(more: object = {}, sending: Sending = {}): Promise<string> {
    const { status, text, body } = await call("POST", "/v1/tasks", { body: { ...video, ...more }, ...sending });
    if (status !== 200) throw new Error(`The submission was refused: ${text}`);
    return body.data.task_id;
  }

  const post = (path: string, body: unknown, sending: Sending = {}) => call("POST", path, { body, ...sending });
  const get = (path: string, sending?: Sending) => call("GET", path, sending);
  const balance = (id = "ada") => {
    const { availableMicroUsd, heldMicroUsd } = store.balance(`account-${id}`);
    return [availableMicroUsd, heldMicroUsd] as const;
  };
  const sum = () => Object.values(store.pots()).reduce((total, microUsd) => total + microUsd, 0);

  return {
    service,
    store,
    clock,
    keys,
    provider,
    courier,
    posts,
    assets,
    saved,
    errors,
    requestOf,
    call,
    post,
    get,
    submit,
    work,
    pass,
    balance,
    sum,
  };
}

export type Harness = ReturnType<typeof harness>;

/** A request that the unified surface takes. */
export const video = { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk" } };
/** The same for a picture whose price is documented. */
export const picture = { model: "alibaba/qwen-image-2.0-pro", input: { prompt: "A tin robot" } };
export const asyncVideo = { model: "kling-v3/text-to-video", input: { prompt: "A lighthouse at dusk" } };
export const chat = { model: "gpt-4", messages: [{ role: "user", content: "What is the tallest lighthouse?" }] };
