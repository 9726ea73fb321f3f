import { expect, test } from "vitest";
import { harness, start } from "./harness.ts";

const cancel = ({ call }: ReturnType<typeof harness>, id: string, key = "ada") => call("POST", `/v1/tasks/${id}/cancel`, { key });

const cancelled = { code: "CANCELLED", status: "failed", message: "Cancelled at the caller's request", completed_at: start / 1000 };

test("a task that waits is cancelled: shown as failed, given back, never submitted", async () => {
  const own = harness();
  const id = await own.submit();
  const { status, body } = await cancel(own, id);
  expect([status, body]).toMatchObject([200, { code: 400, success: false, data: cancelled }]);
  expect((await own.get(`/v1/tasks/${id}`)).body).toEqual(body);
  await own.pass(3_600_000);
  expect(own.balance()).toEqual([1_000_000, 0]);
  expect(own.provider.submit).not.toHaveBeenCalled();
  expect(own.provider.cancel).not.toHaveBeenCalled();
  expect(own.store.nextDue()).toBeUndefined();
});

test("a task that runs is cancelled, and its provider is told to stop", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue({ state: "running", reference: "job-7", pollAt: start + 60_000 });
  const id = await own.submit();
  await own.work();
  expect((await cancel(own, id)).body.data).toMatchObject(cancelled);
  await own.pass(3_600_000);
  expect(own.provider.cancel.mock.calls).toEqual([[expect.objectContaining({ id, reference: "job-7", state: "failed" })]]);
  expect(own.provider.poll).not.toHaveBeenCalled();
  expect(own.balance()).toEqual([1_000_000, 0]);
});

test("cancelling twice does no harm", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue({ state: "running" });
  const id = await own.submit();
  await own.work();
  const [first, second] = [await cancel(own, id), await cancel(own, id)];
  expect(second.body).toEqual(first.body);
  await own.pass(60_000);
  expect(own.provider.cancel).toHaveBeenCalledTimes(1);
  expect(own.store.snapshot().ledger.filter(({ kind }) => kind === "release")).toHaveLength(1);
});

test("a task that has ended is answered unchanged", async () => {
  const own = harness();
  const id = await own.submit();
  await own.pass(3000);
  const before = await own.get(`/v1/tasks/${id}`);
  const answer = await cancel(own, id);
  expect([answer.status, answer.body]).toEqual([200, before.body]);
  expect(answer.body.data.status).toBe("completed");
  expect(own.balance()).toEqual([999_900, 0]);
});

test("a task of another key is not cancelled", async () => {
  const own = harness();
  const id = await own.submit();
  expect((await cancel(own, id, "bob")).status).toBe(404);
  await own.pass(3000);
  expect((await own.get(`/v1/tasks/${id}`)).body.data.status).toBe("completed");
});

test("what the provider says after the cancellation changes nothing", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue({ state: "running" });
  const id = await own.submit();
  await own.work();
  await cancel(own, id);
  await own.service.run({ id: `${id}:poll`, kind: "poll", task: id, dueAt: start, attempt: 0 });
  expect((await own.get(`/v1/tasks/${id}`)).body.data.code).toBe("CANCELLED");
  expect(own.balance()).toEqual([1_000_000, 0]);
});

test("a provider that cannot be told to stop is told again, a few times", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue({ state: "running" });
  own.provider.cancel.mockRejectedValue(new Error("unreachable"));
  const id = await own.submit();
  await own.work();
  await cancel(own, id);
  await own.pass(3_600_000);
  expect(own.provider.cancel).toHaveBeenCalledTimes(5);
  expect(own.errors).toHaveLength(5);
  expect(own.store.nextDue()).toBeUndefined();
});
