import type { Claim, DedupeStore } from "../handler/store.ts";
import { claimOf, counted, type DedupeCase, same, taskClaim } from "./case.ts";
import { untilFree } from "./until-free.ts";

const many = 50;

const atOnce = (store: DedupeStore, claims: (at: number) => Claim) =>
  Promise.all(Array.from({ length: many }, async (_, at) => store.claim(claims(at))));

/** Claims of many deliveries at one moment. */
export const concurrency: readonly DedupeCase[] = [
  {
    name: "of many claims of one event at once one gets it",
    async run(make) {
      same("The claims", counted(await atOnce(await make(), () => claimOf("event-1"))), { busy: many - 1, new: 1 });
    },
  },
  {
    name: "of many claims of one event of a task at once one gets it",
    async run(make) {
      same("The claims", counted(await atOnce(await make(), () => taskClaim("event-1", 1))), { busy: many - 1, new: 1 });
    },
  },
  {
    name: "of many events of one task at once one is handled",
    async run(make) {
      same("The claims", counted(await atOnce(await make(), (at) => taskClaim(`event-${at}`, at % 3))), { busy: many - 1, new: 1 });
    },
  },
  {
    name: "events of many tasks are handled at once",
    async run(make) {
      const claims = (at: number) => taskClaim(`event-${at}`, 1, { task: { key: `async/task-${at}`, rank: 1 } });
      // A store that is in use may answer busy at any time, so long as it answers otherwise soon.
      const store = await make();
      const results = await Promise.all(Array.from({ length: many }, (_, at) => untilFree(async (each) => store.claim(each), claims(at))));
      same("The claims", counted(results), { new: many });
    },
  },
  {
    name: "of many deliveries of one event that do not give up one is handled",
    async run(make) {
      const store = await make();
      const deliver = async (claim: Claim) => {
        const result = await untilFree(async (each) => store.claim(each), claim);
        if (result === "new") await store.done(claim);
        return result;
      };
      const results = await Promise.all(Array.from({ length: many }, () => deliver(taskClaim("event-1", 1))));
      same("The deliveries", counted(results), { done: many - 1, new: 1 });
    },
  },
];
