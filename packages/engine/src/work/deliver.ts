import type { Engine } from "../options.ts";
import type { Delivery, OutboxRow } from "../ports/store.ts";

const stateAfter = { delivered: "delivered", failed: "failed", gone: "failed", blocked: "blocked" } as const;

/** Makes one attempt at a callback and writes down how it went, and when the next one is due. */
export async function deliver(engine: Engine, row: OutboxRow): Promise<void> {
  const delivery = row.delivery === undefined ? undefined : await engine.store.delivery(row.delivery);
  if (delivery?.state !== "pending") {
    await engine.store.apply({ settled: [row.id] });
    return;
  }
  const { retryAt, ...attempt } = await engine.courier.send(delivery, delivery.attempts.length + 1);
  const state: Delivery["state"] = retryAt === undefined ? stateAfter[attempt.result] : "pending";
  const tried: Delivery = { ...delivery, state, attempts: [...delivery.attempts, attempt] };
  await engine.store.apply({
    deliveries: [tried],
    ...(retryAt === undefined ? { settled: [row.id] } : { outbox: [{ ...row, dueAt: retryAt, attempt: row.attempt + 1 }] }),
  });
}
