import type { DatabaseSync } from "node:sqlite";

/** Locks the file for writing, unless somebody else has. */
export function begin(database: DatabaseSync): boolean {
  try {
    database.exec("BEGIN IMMEDIATE");
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

/** Does work that does not wait in a transaction; undefined when somebody else has locked the file. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T | undefined {
  if (!begin(database)) return undefined;
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

export function rollBack(database: DatabaseSync): void {
  try {
    database.exec("ROLLBACK");
  } catch {
    // Some errors of SQLite have rolled back already.
  }
}

/** Most locks are gone after these, in milliseconds. */
const pauses = [1, 2, 5, 10, 20, 40];

/**
 * Tries again, a little later each time, for at least as long as given, until the answer is not undefined. SQLite's own way of
 * waiting for a lock would stop the whole process.
 */
export async function whenUnlocked<T>(forMs: number, attempt: () => T | undefined): Promise<T | undefined> {
  const until = performance.now() + forMs;
  for (let tries = 0; ; tries++) {
    const result = attempt();
    if (result !== undefined || (tries >= pauses.length && performance.now() >= until)) return result;
    await pause(pauses[tries] ?? 50);
  }
}

/** How long a turn is waited for: one who never ends his must not leave all others without an answer. */
const turnMs = 1000;

/** One connection has one transaction at a time. Gives undefined, and does nothing, when the turn does not come soon. */
export function takeTurns() {
  let last: Promise<unknown> = Promise.resolve();

  return async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    let state: "waiting" | "working" | "gone" = "waiting";
    const turn = last.then(() => {
      if (state === "gone") return undefined;
      state = "working";
      return work();
    });
    last = turn.catch(() => {});
    const timer = Promise.withResolvers<undefined>();
    const clock = setTimeout(() => {
      if (state !== "waiting") return;
      state = "gone";
      timer.resolve(undefined);
    }, turnMs);
    return Promise.race([turn, timer.promise]).finally(() => clearTimeout(clock));
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The lower byte of SQLite's codes is the kind of error, the rest the reason. */
const isBusy = (error: unknown) => (((error as { errcode?: number }).errcode ?? 0) & 0xff) === 5;
