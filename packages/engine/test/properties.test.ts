import fc from "fast-check";
import { expect, test } from "vitest";
import { NotTakenError, type Report } from "../src/ports/provider.ts";
import { hasEnded, type Task } from "../src/task/task.ts";
import { asyncVideo, completed, credit, type Harness, harness, price, video } from "./harness.ts";

const hook = "https://a.test/hook";
const most = 4;

const submissions = [
  { path: "/v1/tasks", body: { ...video, callback_url: hook } },
  { path: "/v1/task/submit", body: { ...asyncVideo, callback_url: hook } },
  { path: "/midjourney/imagine", body: { prompt: "A harbour", notifyHook: hook } },
];

/** How a provider may answer, whatever it is asked. */
const moods = {
  runs: () => ({ state: "running", reference: "job" }),
  waits: () => ({ state: "queued" }),
  completes: (task) => completed(task),
  fails: () => ({ state: "failed", reason: "failed", message: "No capacity" }),
  forgets: () => undefined,
  breaks: () => {
    throw new Error("unreachable");
  },
  refuses: () => {
    throw new NotTakenError("Busy", 0);
  },
} as const satisfies Record<string, (task: Task) => Report | undefined>;

const mood = fc.constantFrom(...Object.values(moods));
const key = fc.constantFrom("ada", "bob");
const kind = <K extends string>(name: K) => fc.constant(name);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: kind("submit"),
      submission: fc.constantFrom(...submissions),
      key,
      name: fc.constantFrom(undefined, "a", "b"),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: kind("pass"), ms: fc.integer({ min: 0, max: 30_000 }) }) },
  { weight: 3, arbitrary: fc.record({ do: kind("mood"), mood }) },
  { weight: 2, arbitrary: fc.record({ do: kind("cancel"), task: fc.nat(9), key }) },
  { weight: 1, arbitrary: fc.record({ do: kind("repeat"), task: fc.nat(9), row: fc.constantFrom("submit", "poll", "cancel") }) },
);

const readingOf = { unified: "/v1/tasks/", async: "/v1/task/", router: "/tasks/", direct: "" };

/** What must hold at every moment. */
function holdsNow({ store, sum, balance }: Harness): void {
  expect(sum()).toBe(0);
  const { tasks } = store.snapshot();
  for (const id of ["ada", "bob"]) {
    const open = tasks.filter((task) => task.key === id && !hasEnded(task));
    const paid = tasks.filter((task) => task.key === id && task.state === "completed");
    expect(open.length).toBeLessThanOrEqual(most);
    expect(balance(id)).toEqual([credit - price * (open.length + paid.length), price * open.length]);
  }
}

test("whatever providers, callers and time do, money adds up, limits hold and what has ended stays", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const own = harness({ plan: { concurrentTasks: most, requestsPerMinute: 1_000_000 }, service: { taskTimeoutMs: 60_000 } });
      const over = new Map<string, Task>();
      const named = new Map<string, string>();
      const taskAt = (at: number) => own.store.snapshot().tasks[at];
      for (const each of steps) {
        switch (each.do) {
          case "submit": {
            const { path, body } = each.submission;
            const headers = each.name && { "idempotency-key": `${each.name}${path}` };
            const { status, text } = await own.post(path, body, { key: each.key, ...(headers && { headers }) });
            expect([200, 429]).toContain(status);
            const name = each.name && `${each.key} ${each.name} ${path}`;
            if (status !== 200 || !name) break;
            expect(text).toBe(named.get(name) ?? text);
            named.set(name, text);
            break;
          }
          case "pass":
            await own.pass(each.ms);
            break;
          case "mood":
            own.provider.submit.mockImplementation((task) => each.mood(task) ?? { state: "queued" });
            own.provider.poll.mockImplementation(each.mood);
            break;
          case "cancel":
            await own.call("POST", `/v1/tasks/${taskAt(each.task)?.id}/cancel`, { key: each.key });
            break;
          case "repeat": {
            const task = taskAt(each.task)?.id ?? "none";
            await own.service.run({ id: `${task}:${each.row}`, kind: each.row, task, dueAt: 0, attempt: 0 });
          }
        }
        for (const [id, task] of over) expect(own.store.task(id)).toBe(task);
        for (const task of own.store.snapshot().tasks) if (hasEnded(task)) over.set(task.id, task);
        holdsNow(own);
      }

      await own.pass(3_600_000);
      holdsNow(own);
      const { tasks, ledger, usage, outbox } = own.store.snapshot();
      expect(outbox).toEqual([]);
      expect(tasks.every(hasEnded)).toBe(true);
      expect(usage.map(({ task }) => task).sort()).toEqual(tasks.map(({ id }) => id).sort());
      for (const task of tasks) {
        const entries = ledger.filter((entry) => entry.task === task.id).map(({ kind }) => kind);
        expect(entries).toEqual(["hold", task.state === "completed" ? "capture" : "release"]);
        const last = own.posts.filter(({ message }) => message.task === task.id && /completed|failed/.test(message.event));
        expect(last).toHaveLength(1);
        if (task.surface === "unified") continue;
        const query = await own.get(readingOf[task.surface] + task.id, { key: task.key });
        expect(JSON.parse(last[0]?.message.body ?? "")).toEqual(query.body);
      }
      expect(own.balance("ada")[1] + own.balance("bob")[1]).toBe(0);
    }),
    { seed: 1, numRuns: 60 },
  );
});
