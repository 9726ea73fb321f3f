import { claimOf, type SharedCase, same, start, taskClaim, ttlMs } from "./case.ts";

/** Which events of a task are handled after which. */
export const order: readonly SharedCase[] = [
  {
    name: "the events of a task are new one after the other",
    async test(handle) {
      for (const rank of [0, 1, 2]) same(`Event ${rank}`, await handle(taskClaim(`event-${rank}`, rank)), "new");
      for (const rank of [0, 1, 2]) same(`Event ${rank} once more`, await handle(taskClaim(`event-${rank}`, rank)), "done");
    },
  },
  {
    name: "an event is stale when a later one of its task was handled, and stays so",
    async test(handle) {
      same("The later event", await handle(taskClaim("event-2", 2)), "new");
      for (const time of ["first", "second"])
        same(`The earlier event for the ${time} time`, await handle(taskClaim("event-1", 1)), "stale");
      same("The later event once more", await handle(taskClaim("event-2", 2)), "done");
    },
  },
  {
    name: "of two ends of a task the first one stays",
    async test(handle) {
      same("The first end", await handle(taskClaim("completed", 2)), "new");
      same("The second end", await handle(taskClaim("failed", 2)), "stale");
      same("The first end once more", await handle(taskClaim("completed", 2)), "done");
    },
  },
  {
    name: "tasks do not touch each other",
    async test(handle) {
      same("The end of one task", await handle(taskClaim("event-1", 2)), "new");
      same("The begin of another", await handle(taskClaim("event-2", 0, { task: { key: "async/task-2", rank: 0 } })), "new");
      same("The same name on another surface", await handle(taskClaim("event-3", 0, { task: { key: "unified/task-1", rank: 0 } })), "new");
    },
  },
  {
    name: "events without a task have no order",
    async test(handle) {
      for (const id of ["event-1", "event-2"]) same(`${id}`, await handle(claimOf(id)), "new");
      same("An event of a task", await handle(taskClaim("event-3", 2)), "new");
      same("Another event without a task", await handle(claimOf("event-4")), "new");
      same("The first once more", await handle(claimOf("event-1")), "done");
    },
  },
  {
    name: "an event that is called like a task is another thing",
    async test(handle) {
      same("The event of a task", await handle(taskClaim("event-1", 2)), "new");
      same("The event that is called like the task", await handle(claimOf("async/task-1")), "new");
      same("A task that is called like an event", await handle(taskClaim("event-2", 0, { task: { key: "event-1", rank: 0 } })), "new");
    },
  },
  {
    name: "the order is forgotten with the events",
    async test(handle) {
      same("The later event", await handle(taskClaim("event-2", 2)), "new");
      same("The earlier event in time", await handle(taskClaim("event-1", 1, { now: start + ttlMs - 1 })), "stale");
      same("The earlier event when the later one is forgotten", await handle(taskClaim("event-1", 1, { now: start + ttlMs })), "new");
      same("The later event as if it were new", await handle(taskClaim("event-2", 2, { now: start + ttlMs })), "new");
    },
  },
];
