import { expect, test, vi } from "vitest";
import { NotTakenError, type Provider, type Report } from "../src/ports/provider.ts";
import type { OutboxRow } from "../src/ports/store.ts";
import { completed, harness, start, video } from "./harness.ts";

const row = (task: string, kind: OutboxRow["kind"], attempt = 0): OutboxRow => ({
  id: `${task}:${kind}`,
  kind,
  task,
  dueAt: start,
  attempt,
});

test("a task is submitted once, found by its own id, and polled until it has ended", async () => {
  const own = harness();
  own.provider.poll.mockReturnValueOnce({ state: "queued" });
  own.provider.poll.mockReturnValueOnce({ state: "running", reference: "job-b", expectedMs: 5000 });
  const id = await own.submit();
  await own.pass(60_000);
  expect(own.provider.submit.mock.calls).toEqual([[expect.objectContaining({ id, provider: "acme", input: video.input })]]);
  expect(own.provider.poll.mock.calls.map(([{ reference, state }]) => [reference, state])).toEqual([
    [`job-${id}`, "queued"],
    [`job-${id}`, "queued"],
    ["job-b", "running"],
  ]);
  expect(own.store.task(id)?.history.map(({ at }) => at - start)).toEqual([0, 6000, 9000]);
  expect(own.store.snapshot().outbox).toEqual([]);
});

test("a provider says when it wants to be asked again", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue({ state: "queued", pollAt: start + 12_345 });
  const id = await own.submit();
  await own.pass(12_344);
  expect(own.provider.poll).not.toHaveBeenCalled();
  await own.pass(1);
  expect(own.store.task(id)?.endedAt).toBe(start + 12_345);
});

test("moments that have passed are not taken at their word", async () => {
  const own = harness();
  own.provider.submit.mockRejectedValueOnce(new NotTakenError("Busy", start - 1));
  own.provider.submit.mockReturnValue({ state: "queued", pollAt: start - 1 });
  const id = await own.submit();
  await own.pass(999);
  expect(own.provider.submit).toHaveBeenCalledTimes(1);
  await own.pass(1);
  expect(own.provider.submit).toHaveBeenCalledTimes(2);
  await own.pass(1);
  expect(own.store.task(id)).toMatchObject({ state: "completed", endedAt: start + 1001 });
});

test("a provider may be done at once", async () => {
  const own = harness();
  own.provider.submit.mockImplementation((task) => completed(task));
  const id = await own.submit();
  await own.work();
  expect(own.store.task(id)).toMatchObject({ state: "completed", endedAt: start });
  expect(own.store.snapshot().outbox).toEqual([]);
});

test("a job whose answer was lost is asked for, never submitted again", async () => {
  const own = harness();
  own.provider.submit.mockRejectedValueOnce(new Error("socket hang up"));
  own.provider.poll.mockReturnValueOnce({ state: "running" });
  const id = await own.submit();
  await own.work();
  expect(own.store.task(id)).toMatchObject({ state: "queued", dispatch: "unknown" });
  await own.pass(60_000);
  expect(own.provider.submit).toHaveBeenCalledTimes(1);
  expect(own.provider.poll.mock.calls[0]?.[0]).not.toHaveProperty("reference");
  expect(own.store.task(id)?.state).toBe("completed");
  expect(own.errors).toEqual([expect.objectContaining({ message: "socket hang up" })]);
});

test("a job that the provider says never arrived is submitted again", async () => {
  const own = harness();
  own.provider.submit.mockRejectedValueOnce(new Error("connect ETIMEDOUT"));
  own.provider.poll.mockReturnValueOnce(undefined);
  const id = await own.submit();
  await own.pass(3000);
  expect(own.provider.submit).toHaveBeenCalledTimes(2);
  await own.pass(3000);
  expect(own.store.task(id)?.state).toBe("completed");
});

test("a job that a provider had and does not know any more has failed", async () => {
  const own = harness();
  own.provider.poll.mockReturnValue(undefined);
  const id = await own.submit();
  await own.pass(3000);
  expect(own.store.task(id)).toMatchObject({ state: "failed", failure: { message: "The provider no longer knows the job" } });
  expect(own.provider.submit).toHaveBeenCalledTimes(1);
});

test("a job that was certainly not taken is submitted again when the provider says", async () => {
  const own = harness();
  own.provider.submit.mockRejectedValueOnce(new NotTakenError("Too many requests", start + 7000));
  const id = await own.submit();
  await own.work();
  expect(own.store.task(id)).toMatchObject({ state: "queued", dispatch: "waiting" });
  await own.pass(6999);
  expect(own.provider.submit).toHaveBeenCalledTimes(1);
  await own.pass(1);
  expect(own.provider.submit).toHaveBeenCalledTimes(2);
  await own.pass(3000);
  expect(own.store.task(id)?.state).toBe("completed");
  expect(own.errors).toEqual([]);
});

test("a job that was certainly not taken and never will be has failed", async () => {
  const own = harness();
  own.provider.submit.mockRejectedValueOnce(new NotTakenError("The account of the provider is closed"));
  const id = await own.submit();
  await own.work();
  expect(own.store.task(id)).toMatchObject({ state: "failed", failure: { message: "The account of the provider is closed" } });
  expect(own.balance()).toEqual([1_000_000, 0]);
});

test("a task is given up at its deadline although the provider wants it later", async () => {
  const own = harness({ service: { taskTimeoutMs: 10_000 } });
  own.provider.submit.mockRejectedValue(new NotTakenError("Too many requests", start + 99_000));
  const id = await own.submit();
  await own.pass(10_000);
  expect(own.store.task(id)).toMatchObject({ state: "failed", failure: { reason: "expired" }, endedAt: start + 10_000 });
});

test("a crash while a job is handed over leaves it asked for, not submitted again", async () => {
  const own = harness();
  own.provider.submit.mockReturnValueOnce(new Promise<Report>(() => {}));
  const id = await own.submit();
  const [first] = own.store.claim(start, { limit: 1, leaseMs: 60_000 });
  // The host dies in the middle: the call never ends, and the row is handed out again after its lease.
  void own.service.run(first as OutboxRow);
  while (own.provider.submit.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(own.store.task(id)?.dispatch).toBe("sending");
  await own.pass(60_000);
  expect(own.store.task(id)?.dispatch).toBe("unknown");
  await own.pass(3000);
  expect(own.provider.submit).toHaveBeenCalledTimes(1);
  expect(own.store.task(id)?.state).toBe("completed");
});

test("a provider to whom a second submission does no harm is simply given the job again", async () => {
  const own = harness();
  own.provider.repeatable = true;
  own.provider.submit.mockRejectedValueOnce(new Error("socket hang up"));
  const id = await own.submit();
  await own.pass(1000);
  expect(own.provider.submit).toHaveBeenCalledTimes(2);
  await own.pass(3000);
  expect(own.store.task(id)?.state).toBe("completed");
});

test("a row that is done twice does no harm", async () => {
  const own = harness();
  const id = await own.submit();
  for (let times = 0; times < 3; times++) await own.service.run(row(id, "submit"));
  expect(own.provider.submit).toHaveBeenCalledTimes(1);
  await own.pass(3000);
  for (const kind of ["submit", "poll", "expire"] as const) await own.service.run(row(id, kind));
  expect(own.store.task(id)).toMatchObject({ state: "completed", history: { length: 2 } });
  expect(own.store.snapshot().outbox).toEqual([]);
});

test("a row of a task that does not exist is done", async () => {
  const own = harness();
  own.store.apply({ outbox: [row("tsk_none", "poll")] });
  await own.work();
  expect(own.store.nextDue()).toBeUndefined();
});

test("a provider that cannot be asked is asked again, later each time and at most a minute later", async () => {
  const own = harness();
  const asked: number[] = [];
  own.provider.poll.mockImplementation(() => {
    asked.push(own.clock.now() - start);
    throw new Error("unreachable");
  });
  await own.submit();
  await own.pass(300_000);
  const gaps = asked.map((at, index) => at - (asked[index - 1] ?? 0));
  expect(gaps.slice(0, 9)).toEqual([3000, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  expect(own.errors.length).toBe(asked.length);
});

test("once a provider answers again the waits begin anew", async () => {
  const own = harness();
  const answers: (Report | Error)[] = [new Error("1"), new Error("2"), { state: "running" }, new Error("3")];
  const asked: number[] = [];
  own.provider.poll.mockImplementation((task) => {
    asked.push(own.clock.now() - start);
    const next = answers.shift();
    if (next instanceof Error) throw next;
    return next ?? completed(task);
  });
  await own.submit();
  await own.pass(60_000);
  expect(asked).toEqual([3000, 4000, 6000, 9000, 10_000]);
});

test("a task that takes too long is given up, given back and withdrawn from its provider", async () => {
  const own = harness({ service: { taskTimeoutMs: 10_000 } });
  own.provider.poll.mockReturnValue({ state: "running" });
  const id = await own.submit();
  await own.pass(60_000);
  expect(own.store.task(id)).toMatchObject({
    state: "failed",
    endedAt: start + 10_000,
    failure: { reason: "expired", message: "Given up after 10 seconds without a result" },
  });
  expect((await own.get(`/v1/tasks/${id}`)).body.data.code).toBe("TIMED_OUT");
  expect(own.provider.cancel).toHaveBeenCalledTimes(1);
  expect(own.balance()).toEqual([1_000_000, 0]);
});

test("the task of a provider that is not configured any more fails", async () => {
  const gone: Provider | undefined = undefined;
  const own = harness({ service: { providers: { choose: () => "old", get: () => gone } } });
  const id = await own.submit();
  await own.work();
  expect(own.store.task(id)?.failure?.message).toBe("The provider old, which this task was given to, is not configured any more");
  expect(own.balance()).toEqual([1_000_000, 0]);
});

test("a provider without a way to cancel is not asked to", async () => {
  const provider: Provider = { submit: () => ({ state: "running" }), poll: () => ({ state: "running" }) };
  const own = harness({ service: { providers: { choose: () => "plain", get: () => provider } } });
  const id = await own.submit();
  await own.work();
  await own.call("POST", `/v1/tasks/${id}/cancel`);
  await own.work();
  expect([own.errors, own.store.nextDue()]).toEqual([[], undefined]);
});

test("a provider may call back by itself, which ends the polling", async () => {
  const own = harness();
  const inbound = vi.fn<NonNullable<Provider["inbound"]>>(async (request) => {
    const { task } = (await request.json()) as { task: string };
    return [{ task, report: completed(own.store.task(task) ?? expect.fail()) }];
  });
  Object.assign(own.provider, { inbound });
  const id = await own.submit();
  await own.work();
  const callback = () => new Request("https://host.test/inbound", { method: "POST", body: JSON.stringify({ task: id }) });
  expect(await own.service.inbound("acme", callback())).toBe(true);
  expect(own.store.task(id)?.state).toBe("completed");
  expect(await own.service.inbound("acme", callback())).toBe(true);
  expect(own.store.nextDue()).toBeUndefined();
  expect(own.provider.poll).not.toHaveBeenCalled();
  expect(own.balance()).toEqual([999_900, 0]);
});

test("a callback for a provider that is unknown, or has none, is told apart", async () => {
  const own = harness();
  const request = () => new Request("https://host.test/inbound", { method: "POST", body: "{}" });
  expect(await own.service.inbound("nobody", request())).toBe(false);
  expect(await own.service.inbound("acme", request())).toBe(false);
});

test("a report of a task that does not exist changes nothing", async () => {
  const own = harness();
  Object.assign(own.provider, { inbound: () => [{ task: "tsk_none", report: { state: "running" } }] });
  expect(await own.service.inbound("acme", new Request("https://host.test/", { method: "POST" }))).toBe(true);
  expect(own.store.snapshot().tasks).toEqual([]);
});

test("a provider has no say in a task that another one was given", async () => {
  const provider: Provider = { submit: () => ({ state: "running" }), poll: () => ({ state: "running" }) };
  const own = harness({ service: { providers: { choose: () => "acme", get: () => provider } } });
  const id = await own.submit();
  await own.work();
  provider.inbound = () => [{ task: id, report: { state: "failed", reason: "failed", message: "Not by us" } }];
  expect(await own.service.inbound("other", new Request("https://host.test/", { method: "POST" }))).toBe(true);
  expect(own.store.task(id)?.state).toBe("running");
});

test("writers of one task at once all get their turn", async () => {
  const own = harness();
  const report: Report = { state: "running" };
  Object.assign(own.provider, { inbound: () => [{ task: id, report }] });
  const id = await own.submit();
  await Promise.all(Array.from({ length: 15 }, () => own.service.inbound("acme", new Request("https://host.test/"))));
  expect(own.store.task(id)).toMatchObject({ version: 16, state: "running", history: { length: 2 } });
});

test("a store that never takes a version is given up, and the host is told", async () => {
  const own = harness();
  const id = await own.submit();
  const stubborn = harness({
    service: {
      store: Object.assign(Object.create(own.store), {
        task: () => own.store.task(id),
        apply: () => ({ ok: false, conflict: "version", task: id }),
      }),
    },
  });
  await expect(stubborn.service.run(row(id, "expire"))).rejects.toThrow(
    `Cannot commit "expired" of task ${id}: it changed 20 times meanwhile`,
  );
});
