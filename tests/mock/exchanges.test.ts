import type { Surface } from "@gentasks/spec";
import { afterAll, expect, test } from "vitest";
import { connect } from "./exchanges/client.ts";
import { Coverage, type Documented, documented } from "./exchanges/coverage.ts";
import { provoke, targetOf } from "./exchanges/provoke.ts";
import { secret, startReceiver } from "./exchanges/receiver.ts";
import { idIn, longEnough, makeSources, readTask, statusIn, submit } from "./exchanges/runs.ts";
import { infoOf, isForm, isOfType, minimal, published, sendingOf } from "./exchanges/samples.ts";
import { transportNames } from "./exchanges/transports.ts";

/** Milliseconds that a test may take on a busy machine. */
const patience = 60_000;
const onEveryTransport = (name: string, run: (transport: (typeof transportNames)[number]) => Promise<void>) =>
  test.each(transportNames)(`%s: ${name}`, run, patience);

const coverage = new Coverage();

afterAll(() => console.log(coverage.table()));

/** What the mock cannot be brought to answer, though it is documented. */
const unreachable: readonly { readonly operation: string; readonly status: number; readonly why: string }[] = [
  { operation: "getTask", status: 400, why: "For servers that tell a failed task by the status; the mock answers 200, as most do." },
  { operation: "getAsyncTask", status: 400, why: "Nothing in the request can be wrong but the id, and that is 404." },
];
const isReachable = ({ operation, status }: Documented) =>
  !unreachable.some((each) => each.operation === operation.operationId && each.status === status);

/** What a task that completes is called back with. */
const events: Readonly<Record<Surface, readonly string[]>> = {
  unified: ["task.completed"],
  async: ["async.task.in_progress", "async.task.completed"],
  router: ["router.task.completed"],
  direct: [],
};

onEveryTransport("every published example is taken, done, read and called back", async (transport) => {
  await using receiver = await startReceiver();
  await using client = await connect(transport, coverage, { secret });
  const fill = await makeSources(client);
  const faults: string[] = [];

  const submitted = published.flatMap((examples) =>
    Object.entries(examples.valid).map(async ([name, example]) => {
      const input = fill(examples, example);
      const answer = await submit(client, examples, input, { callback: receiver.url });
      const title = `${examples.surface} ${examples.model} ${name}`;
      if (answer.status !== 200) faults.push(`${title}: ${answer.status} ${answer.text}`);
      return { title, surface: examples.surface, id: idIn(answer), ownHook: "notifyHook" in input };
    }),
  );
  const tasks = (await Promise.all(submitted)).filter(({ surface }) => surface !== "direct");
  await client.pass(longEnough);
  for (const { title, surface, id, ownHook } of tasks) {
    const ended = await readTask(client, surface, id);
    if (statusIn(ended) !== "completed") faults.push(`${title}: ${ended.text}`);
    const called = receiver.about(id).map(({ event }) => event);
    // The address in an example is a public one, which a mock never calls.
    if (called.join() !== (ownHook ? "" : events[surface].join())) faults.push(`${title}: called back with ${called}`);
  }
  expect(faults).toEqual([]);
  expect(receiver.faults).toEqual([]);
  expect(client.violations).toEqual([]);
});

/** The async service publishes no table of inputs, so its operation takes any: what its models say is for the caller's own checks. */
const strict = published.filter(({ surface }) => surface !== "async");

onEveryTransport("every invalid example is refused with its rule at its place", async (transport) => {
  await using client = await connect(transport, coverage);
  const outcomes = strict.flatMap((examples) =>
    examples.invalid
      .filter((each) => !(isForm(examples) && isOfType(each)))
      .map(async ({ rule, at, input }) => {
        const { status, body } = await client.send("POST", examples.path, sendingOf(examples, input));
        const errors: { pointer: string; rule: string }[] = (body.data ?? body.error)?.errors ?? [];
        const pointer = examples.flat ? at : `/input${at}`;
        const told = errors.map((error) => `${error.pointer} ${error.rule}`).join();
        return status === 400 && told === `${pointer} ${rule}` ? [] : [`${examples.model} ${pointer} ${rule}: ${status} ${told}`];
      }),
  );
  expect((await Promise.all(outcomes)).flat()).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(0);
  expect(client.violations).toEqual([]);
});

onEveryTransport("every operation gives each of its documented answers", async (transport) => {
  await using client = await connect(transport, coverage);
  const fill = await makeSources(client);
  const wrong: string[] = [];
  for (const { operation, status } of documented.filter(isReachable)) {
    const answer = await provoke(client, operation, status, fill);
    if (answer.status !== status) wrong.push(`${operation.operationId} ${status}: ${answer.status} ${answer.text}`);
  }
  expect(wrong).toEqual([]);
  expect(client.violations).toEqual([]);
});

onEveryTransport("a callback tells what a query then shows, of success and of failure", async (transport) => {
  await using receiver = await startReceiver();
  await using client = await connect(transport, coverage, { secret });
  const seen = new Set<string>();
  for (const surface of ["unified", "async", "router"] as const) {
    const examples = published.find((each) => each.surface === surface && infoOf(each)?.kind === "video");
    if (!examples) throw new Error(`No example of a video on the ${surface} surface`);
    for (const scenario of ["none", "fail"]) {
      const more = { callback: receiver.url, headers: { "x-mock-scenario": scenario } };
      const id = idIn(await submit(client, examples, minimal(examples), more));
      await client.pass(longEnough);
      const { body } = await readTask(client, surface, id);
      const received = receiver.about(id);
      for (const { event } of received) seen.add(event);
      expect(received.at(-1)?.body).toEqual(surface === "unified" ? callbackOf(body.data) : body);
    }
  }
  expect([...seen].sort()).toEqual([
    "async.task.completed",
    "async.task.failed",
    "async.task.in_progress",
    "router.task.completed",
    "router.task.failed",
    "task.completed",
    "task.failed",
  ]);
  expect(receiver.faults).toEqual([]);
  expect(client.violations).toEqual([]);
});

/** A task as the unified surface tells of it: less than a query shows, in other words. */
const callbackOf = ({ task_id, status, model, output, message }: Readonly<Record<string, unknown>>) =>
  status === "completed" ? { task_id, status, model, data: output } : { task_id, status, model, error_message: message };

onEveryTransport("a task's events come as it changes, and again from any of them", async (transport) => {
  await using client = await connect(transport, coverage);
  const body = { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk" } };
  const path = `/v1/tasks/${idIn(await client.send("POST", "/v1/tasks", { body }))}/events`;
  const live = await client.open("GET", path);
  await client.pass(longEnough);
  const told = ["1 pending", "2 processing", "3 completed"];
  expect(eventsIn(await live.text())).toEqual(told);
  const again = await client.send("GET", path, { headers: { "last-event-id": "1" } });
  expect(eventsIn(again.text)).toEqual(told.slice(1));
  expect(client.violations).toEqual([]);
});

const eventsIn = (text: string) => [...text.matchAll(/^id: (\d+)\nevent: (\w+)$/gm)].map(([, id, event]) => `${id} ${event}`);

onEveryTransport("Prefer chooses any documented answer", async (transport) => {
  // What Prism answers is not what the service does, and is counted apart.
  await using client = await connect(transport, new Coverage());
  const fill = await makeSources(client);
  const wrong: string[] = [];
  for (const { operation, status } of documented) {
    const { path, sending } = await targetOf(client, operation, fill);
    const answer = await client.send(operation.method, path, { ...sending, headers: { prefer: `code=${status}` } });
    if (answer.status !== status) wrong.push(`${operation.operationId} ${status}: ${answer.status} ${answer.text}`);
  }
  expect(wrong).toEqual([]);
  const failed = await client.send("GET", "/v1/tasks/tsk_1", { headers: { prefer: "example=failed" } });
  expect(failed.body.data.status).toBe("failed");
  expect((await client.send("GET", "/v1/models", { headers: { prefer: "dynamic=true" } })).status).toBe(200);
  expect(client.violations).toEqual([]);
});

test("every documented answer was seen on every transport", () => {
  const missing = transportNames.flatMap((transport) =>
    documented
      .filter((each) => isReachable(each) && !coverage.has(transport, each))
      .map(({ operation, status }) => `${transport} ${operation.operationId} ${status}`),
  );
  expect(missing).toEqual([]);
});
