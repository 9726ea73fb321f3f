import type { Delivery } from "@gentasks/engine";
import { specHash, specVersion } from "@gentasks/schema/catalogue";
import type { DeliveryFaults } from "../callbacks/faults.ts";
import { type KeyOptions, keyId, microUsd } from "../keys/keys.ts";
import type { Log } from "../log/entries.ts";
import type { LogBook } from "../log/log-book.ts";
import type { Replayed } from "../log/replay.ts";
import type { Chaos, ScenarioRule } from "../scenarios/director.ts";
import { UnknownError } from "../unknown-error.ts";
import type { Sessions } from "../world/sessions.ts";
import type { WorldState } from "../world/state.ts";
import type { World } from "../world/world.ts";
import type { Exchange, Exchanges } from "./exchanges.ts";
import { readSnapshot, type Snapshot, snapshotOf } from "./snapshot.ts";
import { type KeyView, keysOf, keyView, type LedgerView, ledgerOf, type TaskView, tasksOf } from "./views.ts";

export interface Health {
  readonly status: "ok";
  readonly specVersion: string;
  readonly specHash: string;
  /** Names of the sessions that there are; the one without a name is "". */
  readonly sessions: readonly string[];
}

/** What is made to happen. */
export interface Direction {
  readonly rules: readonly ScenarioRule[];
  readonly chaos: Chaos;
}

/**
 * Everything that can be seen and changed of a mock beside its service. A session is named last and made when it is not there
 * yet; without one that is meant which has no name. A key is given as the token or as its id. What does not exist is an
 * `UnknownError`, what makes no sense a RangeError.
 */
export interface Control {
  health(): Health;
  /** The latest requests to the service, of all sessions, newest first. */
  exchanges(): readonly Exchange[];
  /** Begins the session anew: no tasks, full balances, the first ids. */
  reset(session?: string): Promise<void>;

  scenarios(session?: string): Direction;
  /** Puts rules in the place of those there are. The first that matches a request holds. */
  setRules(rules: readonly ScenarioRule[], session?: string): Promise<Direction>;
  addRule(rule: ScenarioRule, session?: string): Promise<Direction>;
  setChaos(chaos: Chaos, session?: string): Promise<Direction>;
  /** What goes wrong with callbacks. */
  faults(session?: string): DeliveryFaults;
  setFaults(faults: DeliveryFaults, session?: string): Promise<DeliveryFaults>;

  /** Newest first. */
  tasks(session?: string): readonly TaskView[];
  ledger(session?: string): LedgerView;
  keys(session?: string): readonly KeyView[];
  /** Gives a key US dollars; a negative amount takes them away. */
  credit(key: string, usd: number, session?: string): Promise<KeyView>;
  /** Changes plan, channels or spending limit from the key's next request on, and makes the key known where it was not. */
  changeKey(key: string, changes: Omit<KeyOptions, "balanceUsd">, session?: string): Promise<KeyView>;

  /** Callbacks with their bodies and all attempts, newest first. */
  deliveries(session?: string): readonly Delivery[];
  /** Sends a callback once more, whatever became of it. */
  redeliver(id: string, session?: string): Promise<Delivery>;
  /** Signs the callbacks. */
  readonly secret: string;

  /** All that the session holds, as JSON. */
  snapshot(session?: string): Snapshot;
  /** Goes on from a snapshot, given as it is or as text. Throws a RangeError at anything else. */
  restore(snapshot: Snapshot | string, session?: string): Promise<void>;

  /** What has happened in all sessions. An `UnknownError` where the mock keeps no log (the option `log`). */
  log(): Log;
  /**
   * Lets a log, given as it is or as its lines, happen again in a mock of its own and compares every answer. Throws a RangeError at
   * what cannot be replayed.
   */
  replay(log: Log | string): Promise<Replayed>;
}

export interface ControlOptions {
  readonly sessions: Sessions;
  readonly worldOf: (session?: string) => World;
  readonly exchanges: Exchanges;
  /** The log, where one is written. */
  readonly book?: LogBook;
}

export function createControl({ sessions, worldOf, exchanges, book }: ControlOptions): Control {
  async function direct(change: Partial<Direction>, session?: string): Promise<Direction> {
    await worldOf(session).change({ kind: "direct", ...change });
    return scenarios(session);
  }

  function scenarios(session?: string): Direction {
    const { rules, chaos } = worldOf(session).director.state();
    return { rules, chaos };
  }

  const delivery = (id: string, { store }: World): Delivery => {
    const found = store.delivery(id);
    if (!found) throw new UnknownError(`No callback ${id}: none was sent under this id, or it is no longer kept`);
    return found;
  };

  return {
    health: () => ({ status: "ok", specVersion, specHash, sessions: sessions.names() }),
    exchanges: () => exchanges.list(),
    reset: async (session = "") => {
      worldOf(session);
      sessions.reset(session);
    },

    scenarios,
    setRules: (rules, session) => direct({ rules }, session),
    addRule: (rule, session) => direct({ rules: [...scenarios(session).rules, rule] }, session),
    setChaos: (chaos, session) => direct({ chaos }, session),
    faults: (session) => worldOf(session).faults,
    setFaults: async (faults, session) => {
      await worldOf(session).change({ kind: "faults", faults });
      return faults;
    },

    tasks: (session) => tasksOf(worldOf(session)),
    ledger: (session) => ledgerOf(worldOf(session)),
    keys: (session) => keysOf(worldOf(session)),
    credit: async (key, usd, session) => {
      const world = worldOf(session);
      if (!Number.isFinite(usd) || Math.abs(usd) > 1_000_000_000) throw new RangeError(`Cannot credit ${usd} USD; give up to a billion`);
      await world.change({ kind: "credit", key: keyId(key), microUsd: microUsd(usd) });
      return keyView(world, key);
    },
    changeKey: async (key, changes, session) => {
      const world = worldOf(session);
      await world.change({ kind: "key", key: keyId(key), changes });
      return keyView(world, key);
    },

    deliveries: (session) => [...worldOf(session).store.snapshot().deliveries].reverse(),
    redeliver: async (id, session) => {
      const world = worldOf(session);
      delivery(id, world);
      await world.change({ kind: "redeliver", delivery: id });
      await world.host.settle();
      return delivery(id, world);
    },
    secret: worldOf().secret,

    snapshot: (session) => snapshotOf(worldOf(session)),
    restore: async (snapshot, session = "") => {
      worldOf(session);
      restoreSession(sessions, session, readSnapshot(snapshot));
    },

    log: () => {
      const log = book?.read();
      if (!log) throw new UnknownError("This mock keeps no log; make it with the option log");
      return log;
    },
    replay: async (log) => (await import("../log/replay.ts")).replay(log),
  };
}

/** A state that cannot be shown could not be gone on from either. */
function restoreSession(sessions: Sessions, session: string, state: WorldState): void {
  try {
    sessions.reset(session, state, (world) => [tasksOf(world), ledgerOf(world), keysOf(world), world.state()]);
  } catch (error) {
    throw new RangeError("The snapshot is damaged: it holds something else than a mock writes", { cause: error });
  }
}
