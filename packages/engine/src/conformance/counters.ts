import { commit, conflictOf, same, storeCase } from "./case.ts";
import { start } from "./samples.ts";

const minute = 60_000;

/** Counters: requests of a minute, and tasks that are open. */
export const counters = [
  storeCase("counting answers with how often a name was counted", async (store) => {
    const counted = [];
    for (let times = 0; times < 3; times++) counted.push(await store.count("requests", start + minute));
    same("The counts", counted, [1, 2, 3]);
    same("The count of another name", await store.count("others", start + minute), 1);
  }),

  storeCase("counting at once loses nothing", async (store) => {
    const counted = await Promise.all(Array.from({ length: 50 }, () => store.count("requests", start + minute)));
    same(
      "The counts",
      counted.sort((one, other) => one - other),
      Array.from({ length: 50 }, (_, at) => at + 1),
    );
  }),

  storeCase("a counter is not forgotten before it expires", async (store) => {
    await store.count("requests", start + minute);
    await store.claim(start + minute - 1, { limit: 1, leaseMs: 1000 });
    same("The count", await store.count("requests", start + minute), 2);
  }),

  storeCase("a counter stops at its maximum and can be filled again when it has gone down", async (store) => {
    const add = (amount: number) => ({ counters: [{ name: "open", add: amount, max: 5 }] });
    await commit(store, add(3));
    await commit(store, add(2));
    const conflict = { ok: false, conflict: "counter", name: "open", value: 5 };
    same("The conflict", await conflictOf(store, add(1)), conflict);
    await commit(store, { counters: [{ name: "open", add: -2 }] });
    same("The conflict of too large a step", await conflictOf(store, add(3)), { ...conflict, value: 3 });
    await commit(store, add(2));
    same("The conflict", await conflictOf(store, add(1)), conflict);
  }),

  storeCase("a counter goes down whatever its maximum", async (store) => {
    await commit(store, { counters: [{ name: "open", add: 5 }] });
    await commit(store, { counters: [{ name: "open", add: -1, max: 2 }] });
    same("The conflict", await conflictOf(store, { counters: [{ name: "open", add: 1, max: 4 }] }), {
      ok: false,
      conflict: "counter",
      name: "open",
      value: 4,
    });
  }),

  storeCase("of many steps at once only so many pass as the maximum allows", async (store) => {
    const applied = await Promise.all(Array.from({ length: 40 }, () => store.apply({ counters: [{ name: "open", add: 1, max: 7 }] })));
    same("How many passed", applied.filter(({ ok }) => ok).length, 7);
  }),
];
