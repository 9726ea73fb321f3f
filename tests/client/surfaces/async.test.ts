import { unsafeModel } from "@gentasks/client";
import { asyncTasks } from "@gentasks/client/async";
import { expect, test } from "vitest";
import { all, clientOf, moved, rejection, sentTo, service } from "../service.ts";

const input = { prompt: "A lighthouse at dusk" };

function asyncService(...options: Parameters<typeof service>) {
  const made = service(...options);
  return { ...made, tasks: asyncTasks(made.client) };
}

test("a task is run to its files, which can be downloaded", async () => {
  const { client, tasks, soon } = asyncService();
  const { outputs } = await tasks.run("veo-3", input, { onSubmit: soon });
  expect(outputs).toEqual([expect.stringMatching(/^http/)]);
  expect((await client.download(outputs)).contentType).toBe("video/mp4");
});

test("a submission is one task, under one key, held and charged once", async () => {
  const { mock, tasks, seen, soon } = asyncService({}, { rules: [{ scenario: "malformed_body", operation: "submitAsyncTask", times: 1 }] });
  const { id, idempotencyKey, snapshot } = await tasks.submit("veo-3", input, { callbackUrl: "https://example.com/hook" });
  expect(snapshot).toMatchObject({ id });
  const sent = sentTo(seen, "POST /v1/task/submit");
  expect(sent.map(({ headers }) => headers.get("idempotency-key"))).toEqual([idempotencyKey, idempotencyKey]);
  expect(JSON.parse(String(sent[1]?.body))).toEqual({ model: "veo-3", input, callback_url: "https://example.com/hook" });
  await soon();
  expect([mock.control.tasks().map((task) => task.id), moved(mock, "hold"), moved(mock, "capture")]).toEqual([[id], [id], [id]]);
});

test("a task is taken up by its id in another client, and its states are told once each", async () => {
  const { tasks, fetch, soon } = asyncService();
  const handle = await tasks.submit("flux-pro", input);
  const elsewhere = asyncTasks(clientOf(fetch)).task(JSON.parse(JSON.stringify(handle)));
  expect(elsewhere.id).toBe(handle.id);
  expect(await elsewhere.get()).toMatchObject({ id: handle.id });
  const watching = all(elsewhere.watch());
  await soon();
  const told = (await watching).map(({ status }) => status);
  expect([new Set(told).size, told.at(-1)]).toEqual([told.length, "completed"]);
  expect(await asyncTasks(clientOf(fetch)).task(handle.id).wait()).toMatchObject({ status: "completed" });
});

test.each(["fail", "moderated"])("a task that plays %s fails with the reason that the server gives", async (scenario) => {
  const { tasks, soon } = asyncService({ headers: { "x-mock-scenario": scenario } });
  const handle = await tasks.submit("veo-3", input);
  await soon();
  const error = await rejection(handle.wait());
  expect(error).toMatchObject({ name: "TaskFailedError", code: "failed", reason: "failed", taskId: handle.id, task: { status: "failed" } });
  const { error: why } = (error as { task: { error?: string } }).task;
  expect(error).toHaveProperty("message", expect.stringContaining(String(why)));
  expect(why).toBeTruthy();
});

test("a model that the description does not know is sent as it is", async () => {
  const { tasks, seen } = asyncService();
  const model = unsafeModel("some-new-model");
  await tasks.submit(model, { prompt: "A lighthouse", whatever: [1] }).catch(() => {});
  expect(JSON.parse(String(seen[0]?.body))).toEqual({ model, input: { prompt: "A lighthouse", whatever: [1] } });
});

test("a task of this surface cannot be cancelled, which is said without asking the server", async () => {
  const { tasks, seen } = asyncService();
  const handle = tasks.task("task_1");
  const error = await rejection((handle as unknown as { cancel: () => Promise<unknown> }).cancel());
  expect(error).toMatchObject({ name: "NotSupportedError", taskId: "task_1" });
  expect(seen).toEqual([]);
});

test.each([
  ["out_of_credit", { name: "InsufficientFundsError", code: "insufficient_quota" }],
  ["server_error", { name: "ServerError", code: "internal_error", mayExist: true }],
] as const)("%s is told in the words of this surface", async (scenario, expected) => {
  const { tasks, mock } = asyncService({ headers: { "x-mock-scenario": scenario } });
  await expect(tasks.submit("veo-3", input)).rejects.toMatchObject(expected);
  expect(mock.control.tasks()).toEqual([]);
});

test("a task that does not exist is not found, by this surface's word for it", async () => {
  const { tasks } = asyncService();
  await expect(tasks.task("task_0").wait()).rejects.toMatchObject({ name: "NotFoundError", code: "task_not_found", taskId: "task_0" });
});
