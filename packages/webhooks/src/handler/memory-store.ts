import { decide, type Entry } from "./decide.ts";
import type { DedupeStore } from "./store.ts";

export interface MemoryStoreOptions {
  /** How many events are kept; the oldest handled ones make room. Default 100 000. */
  readonly maxEvents?: number;
}

/** Remembers events in this process, for as long as it runs. For several processes, or restarts, take a store of a database. */
export function createMemoryStore({ maxEvents = 100_000 }: MemoryStoreOptions = {}): DedupeStore {
  /** In the order in which they were written. */
  const entries = new Map<string, Entry>();
  const tasks = new Map<string, Set<string>>();

  function put(entry: Entry): void {
    remove(entry.id);
    entries.set(entry.id, entry);
    if (!entry.task) return;
    const ids = tasks.get(entry.task.key) ?? new Set();
    tasks.set(entry.task.key, ids.add(entry.id));
  }

  function remove(id: string): void {
    const task = entries.get(id)?.task;
    entries.delete(id);
    if (!task) return;
    const ids = tasks.get(task.key);
    ids?.delete(id);
    if (ids?.size === 0) tasks.delete(task.key);
  }

  function live(id: string, now: number): Entry | undefined {
    const entry = entries.get(id);
    if (!entry || entry.expiresAt > now) return entry;
    remove(id);
    return undefined;
  }

  /** The oldest that are over, or that are too many. Claims that are not over stay: their events are being handled. */
  function sweep(now: number): void {
    for (const entry of entries.values()) {
      if (entry.expiresAt > now && entries.size <= maxEvents) return;
      if (entry.isDone || entry.expiresAt <= now) remove(entry.id);
    }
  }

  return {
    claim(claim) {
      const { id, token, task, now, leaseMs } = claim;
      const related = new Set([id, ...((task && tasks.get(task.key)) ?? [])]);
      const result = decide(
        [...related].flatMap((each) => live(each, now) ?? []),
        claim,
      );
      if (result !== "new") return result;
      put({ id, token, task, isDone: false, expiresAt: now + leaseMs });
      sweep(now);
      return result;
    },
    done({ id, token, task, now, ttlMs }) {
      put({ id, token, task, isDone: true, expiresAt: now + ttlMs });
    },
    release({ id, token }) {
      const entry = entries.get(id);
      if (entry?.token === token && !entry.isDone) remove(id);
    },
  };
}
