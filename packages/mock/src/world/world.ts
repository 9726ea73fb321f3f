import { createPrices, createService, type Provider, type Service, type Task } from "@gentasks/engine";
import { MemoryStore } from "@gentasks/engine/memory";
import { googleVoices } from "@gentasks/schema/voices";
import { generateSecret } from "@gentasks/webhooks";
import { createCourier } from "../callbacks/courier.ts";
import type { DeliveryFaults } from "../callbacks/faults.ts";
import { fetchSend } from "../callbacks/fetch-send.ts";
import { baseUrlOf, pathOf } from "../files/addresses.ts";
import { Library } from "../files/library.ts";
import { createAccounts } from "../keys/accounts.ts";
import { MockKeys } from "../keys/keys.ts";
import { limits } from "../keys/plans.ts";
import type { MockOptions } from "../options.ts";
import { demoPrices } from "../prices/demo-book.ts";
import { createSimulatedProvider } from "../provider/simulated.ts";
import { elevenLabsVoices } from "../provider/voices.ts";
import { watchStreams } from "../provider/watch-streams.ts";
import { Director } from "../scenarios/director.ts";
import { MockClock } from "../time/clock.ts";
import { applyChange, type Change } from "./change.ts";
import { finish, hash } from "./hash.ts";
import { Host } from "./host.ts";
import { SeededIds } from "./ids.ts";
import type { WorldState } from "./state.ts";
import type { Witness } from "./witness.ts";

/** Enough for a day's work, and few enough for a mock to stay small and quick whatever is asked of it. */
const usualTasks = 2_000;

/** One session of the mock: a service with everything it stands on. Sessions know nothing of each other. */
export class World {
  readonly clock: MockClock;
  readonly store: MemoryStore;
  readonly ids: SeededIds;
  readonly keys: MockKeys;
  readonly director: Director;
  readonly library: Library;
  readonly service: Service;
  readonly host: Host;
  readonly secret: string;
  faults: DeliveryFaults;
  readonly #seed: string;
  readonly #witness: Witness | undefined;

  constructor(session: string, options: MockOptions, witness?: Witness, state?: WorldState) {
    this.#witness = witness;
    const seed = `${options.seed ?? 1}`;
    const onError = options.onError ?? ((error: unknown) => console.error(error));
    const baseUrl = baseUrlOf(options);
    this.clock = new MockClock({ ...options.clock, ...(state && { startAt: state.now }) });
    const memory = { maxTasks: usualTasks, ...options.memory };
    this.store = state ? MemoryStore.restore(state.store, memory) : new MemoryStore(memory);
    this.#seed = state?.seed ?? seed;
    this.ids = new SeededIds(this.#seed, state?.ids);
    this.faults = state?.faults ?? options.faults ?? {};
    this.director = new Director(this.#seed, state?.director ?? options);
    this.secret = options.secret ?? secretOf(seed);
    this.keys = new MockKeys({
      ...(options.keys && { keys: options.keys }),
      ...(options.keyDefaults && { defaults: options.keyDefaults }),
      openedAt: state?.openedAt ?? this.clock.now(),
      accounts: createAccounts(this.store, this.clock),
    });
    if (state) this.keys.restore(state.keys);
    const address = (folder: string, name: string) => baseUrl + pathOf({ session, folder, name });
    this.library = new Library({ task: (id) => this.store.task(id), address, ids: this.ids, ...(state && { uploads: state.uploads }) });
    const simulated = createSimulatedProvider({ task: (id: string): Task | undefined => this.store.task(id), address }, this.clock);
    const provider: Provider = witness
      ? { ...simulated, respond: watchStreams(simulated.respond, (task, complete) => witness.streamEnd(task, complete)) }
      : simulated;
    const courier = createCourier({
      clock: this.clock,
      send: options.send ?? fetchSend,
      secret: this.secret,
      otherSecret: secretOf(`${seed}\nother`),
      faults: () => this.faults,
      attempt: witness && ((message, make) => witness.attempt(message, make)),
    });
    this.service = createService({
      store: this.store,
      providers: { choose: () => "simulated", get: (name) => (name === "simulated" ? provider : undefined) },
      keys: this.keys,
      assets: this.library,
      clock: this.clock,
      ids: this.ids,
      prices: createPrices({ ...(options.prices && { book: options.prices }), ...(options.demoPrices !== false && { demo: demoPrices }) }),
      limits,
      courier,
      voices: { elevenLabs: elevenLabsVoices, google: googleVoices },
      before: (call) => this.director.before(call),
      admit: (applicant) => this.director.admit(applicant),
      onError,
    });
    this.host = new Host({
      store: this.store,
      service: this.service,
      clock: this.clock,
      witness,
      onError,
    });
    if (state) this.host.wake();
  }

  /** Changes it, in its turn where there is a witness. */
  async change(change: Change): Promise<void> {
    // Without one it is done when this returns, also for those who do not wait.
    if (this.#witness) await this.#witness.turns.take();
    const at = this.clock.step();
    try {
      applyChange(change, this);
      this.#witness?.change(change, at);
    } finally {
      this.#witness?.turns.pass();
    }
  }

  /** All that it holds, to go on from later. */
  state(): WorldState {
    return {
      seed: this.#seed,
      now: this.clock.read(),
      openedAt: this.keys.openedAt,
      store: this.store.snapshot(),
      ids: this.ids.counts(),
      keys: this.keys.state(),
      director: this.director.state(),
      faults: this.faults,
      uploads: this.library.uploads(),
    };
  }
}

/** 32 bytes that follow from a text: a mock's secret keeps nothing secret. */
function secretOf(text: string): string {
  const [one, two] = hash(`${text}\nsecret`);
  return generateSecret((length) => Uint8Array.from({ length }, (_, at) => finish(at % 2 === 0 ? one + at : two + at)));
}
