import { type Awaitable, isObject } from "../json.ts";
import type { Applied, Batch, Store } from "../ports/store.ts";

/** Something that a store must do. */
export interface StoreCase {
  readonly name: string;
  /** Rejects where the store does not. */
  run(makeStore: () => Awaitable<Store>): Promise<void>;
}

/** A case from its name and what is done with an empty store. */
export const storeCase = (name: string, test: (store: Store) => Promise<void>): StoreCase => ({
  name,
  run: async (makeStore) => test(await makeStore()),
});

/** Fails unless both are the same as JSON; the order of fields does not matter. */
export function same(what: string, actual: unknown, expected: unknown): void {
  const [shown, wanted] = [canonical(actual), canonical(expected)];
  if (shown !== wanted) throw new Error(`${what}: expected ${wanted}, got ${shown}`);
}

/** Commits a batch that has to be committed. */
export async function commit(store: Store, batch: Batch): Promise<void> {
  same("A batch without a conflict is committed", await store.apply(batch), { ok: true });
}

/** The conflict of a batch that must not be committed. */
export async function conflictOf(store: Store, batch: Batch): Promise<Exclude<Applied, { ok: true }>> {
  const applied = await store.apply(batch);
  if (applied.ok) throw new Error(`A batch with a conflict is refused: expected a conflict, but it was committed: ${canonical(batch)}`);
  return applied;
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner,
  ) ?? "nothing";
