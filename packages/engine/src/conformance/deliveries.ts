import { commit, same, storeCase } from "./case.ts";
import { delivery, start } from "./samples.ts";

/** Callbacks and their attempts. */
export const deliveries = [
  storeCase("a delivery is kept with its attempts", async (store) => {
    same("A delivery that was not written", await store.delivery("msg-1"), undefined);
    await commit(store, { deliveries: [delivery("msg-1"), delivery("msg-2")] });
    same("The delivery", await store.delivery("msg-1"), delivery("msg-1"));
    const tried = delivery("msg-1", { state: "failed", attempts: [{ at: start, result: "failed", status: 500 }] });
    await commit(store, { deliveries: [tried] });
    same("The delivery after an attempt", await store.delivery("msg-1"), tried);
    same("The other delivery", await store.delivery("msg-2"), delivery("msg-2"));
  }),
];
