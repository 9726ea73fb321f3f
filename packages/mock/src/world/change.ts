import { grant } from "@gentasks/engine";
import type { DeliveryFaults } from "../callbacks/faults.ts";
import type { KeyOptions } from "../keys/keys.ts";
import type { Chaos, ScenarioRule } from "../scenarios/director.ts";
import type { World } from "./world.ts";

/** Something that is changed of a session from outside. Keys are named by their ids. */
export type Change =
  | { readonly kind: "direct"; readonly rules?: readonly ScenarioRule[]; readonly chaos?: Chaos }
  | { readonly kind: "faults"; readonly faults: DeliveryFaults }
  | { readonly kind: "credit"; readonly key: string; readonly microUsd: number }
  | { readonly kind: "key"; readonly key: string; readonly changes: Omit<KeyOptions, "balanceUsd"> }
  | { readonly kind: "speed"; readonly speed: number }
  | { readonly kind: "redeliver"; readonly delivery: string };

export function applyChange(change: Change, world: World): void {
  const { director, keys, store, ids, clock } = world;
  switch (change.kind) {
    case "direct":
      director.direct(change);
      return;
    case "faults":
      world.faults = change.faults;
      return;
    case "credit": {
      const { account } = keys.known(change.key);
      const id = `${account}:credit:${ids.next(`${account}:credit`)}`;
      store.apply({ ledger: [grant(id, account, change.microUsd, clock.now())] });
      return;
    }
    case "key":
      keys.change(change.key, change.changes);
      return;
    case "speed":
      clock.setSpeed(change.speed);
      return;
    case "redeliver": {
      const delivery = store.delivery(change.delivery);
      if (!delivery) return;
      const { id, task } = delivery;
      store.apply({
        deliveries: [{ ...delivery, state: "pending" }],
        outbox: [{ id: `${id}:deliver`, kind: "deliver", task, delivery: id, dueAt: clock.now(), attempt: 0 }],
      });
    }
  }
}
